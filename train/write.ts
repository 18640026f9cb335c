/** Weights and their checksums into models/<name>@<n>/. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function writeModel(name: string, files: { readonly [file: string]: Uint8Array }): void {
  const folder = join('models', name);
  mkdirSync(folder, { recursive: true });
  for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, file), bytes);
  const checksums = Object.fromEntries(
    Object.entries(files).map(([file, bytes]) => [file, createHash('sha256').update(bytes).digest('hex')]),
  );
  writeFileSync(join(folder, 'checksums.json'), `${JSON.stringify(checksums, null, 2)}\n`);
  console.log(
    `${folder}: ${Object.entries(files)
      .map(([file, bytes]) => `${file} ${(bytes.length / 1e6).toFixed(2)} MB`)
      .join(', ')}`,
  );
}
