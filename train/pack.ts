/** Packs the weights of models/ that are not packed yet, and writes their checksums anew. The weights stay the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKED_MARK } from '../src/model/packed.js';
import { packed, toRows } from './packed.js';
import { writeModel } from './write.js';

for (const name of readdirSync('models').filter((n) => n.includes('@'))) {
  const files = Object.keys(JSON.parse(readFileSync(join('models', name, 'checksums.json'), 'utf8')) as object).map((file) => [file, new Uint8Array(readFileSync(join('models', name, file)))] as const);
  writeModel(name, Object.fromEntries(files.map(([file, bytes]) => [file, file.endsWith('.bin') && !isPacked(bytes) ? repacked(bytes) : bytes])));
}

function isPacked(bytes: Uint8Array): boolean { return (new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true) & PACKED_MARK) !== 0; }
function repacked(bytes: Uint8Array): Uint8Array { const { labels, rows } = toRows(bytes); return packed(labels, rows); }
