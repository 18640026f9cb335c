/** The gazetteer from the folder `dist/gazetteer/` of the package: the only part of `gazetteer` that touches files. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OnrecordError } from '../errors.js';
import { type Gazetteer, toGazetteer } from './gazetteer.js';

let loaded: Gazetteer | undefined;

/**
 * Loaded when first asked for and kept.
 * @throws OnrecordError not-built: the package was never built
 */
export const gazetteer = (): Gazetteer => (loaded ??= toGazetteer(readFileSync(placesFile(), 'utf8')));

/** The nearest one above this file: built, in a test or installed, it is the package's own. */
function placesFile(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)), up = dirname(at); up !== at; at = up, up = dirname(at)) {
    const file = join(up, 'dist', 'gazetteer', 'places.tsv');
    if (existsSync(file)) return file;
  }
  throw new OnrecordError('not-built', 'gazetteer: no dist/gazetteer/places.tsv in the package; run npm run build');
}
