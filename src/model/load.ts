/**
 * Weights from the folder `models/` of the package, and the kernel that a network runs on: the only part of `model`
 * that touches files. Weights without the announced checksum are refused.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OnrecordError } from '../errors.js';
import type { LinearKernel } from './linear.js';
import type { NetworkKernel } from './network/kernel.js';

/**
 * The files of one model, by name, or by the path of a folder like those in `models/`. @param of those wanted alone
 * @example loadModel('grammar@3').get('tags.bin')
 * @throws OnrecordError bad-weights: a file is missing or differs from checksums.json
 */
export function loadModel(name: string, of?: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const folder = resolve(modelsFolder(), name);
  try {
    const checksums = JSON.parse(readFileSync(join(folder, 'checksums.json'), 'utf8')) as {
      readonly [file: string]: string;
    };
    return new Map(
      Object.entries(checksums)
        .filter(([file]) => of?.includes(file) ?? true)
        .map(([file, announced]) => {
          const bytes = new Uint8Array(readFileSync(join(folder, file))),
            found = createHash('sha256').update(bytes).digest('hex');
          if (found !== announced)
            throw new OnrecordError(
              'bad-weights',
              `model: ${name}/${file}: its SHA-256 is ${found.slice(0, 12)}… where ${announced.slice(0, 12)}… was announced; install onrecord again`,
            );
          return [file, bytes];
        }),
    );
  } catch (failure) {
    if (failure instanceof OnrecordError) throw failure;
    throw new OnrecordError(
      'bad-weights',
      `model: ${name}: ${failure instanceof Error ? failure.message : String(failure)}; install onrecord again`,
      { cause: failure },
    );
  }
}

/** Of what every JavaScript engine has as `WebAssembly`, the part that is used. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

/** The arithmetic of all models, on one memory. */
export type Kernel = NetworkKernel & LinearKernel;

/**
 * The arithmetic of models, built from `kernel/`, with a memory of its own.
 * @throws OnrecordError not-built: the package was never built
 */
export function loadKernel(): Kernel {
  for (let at = dirname(fileURLToPath(import.meta.url)), up = dirname(at); up !== at; at = up, up = dirname(at)) {
    const file = join(up, 'dist', 'model', 'kernel.wasm');
    if (existsSync(file))
      return {
        ...(new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {}).exports as Omit<Kernel, 'free'>),
        free: 16,
      };
  }
  throw new OnrecordError('not-built', 'model: no dist/model/kernel.wasm in the package; run npm run build');
}

/**
 * The nearest folder `models` above this file that holds models: built, in a test or installed, it is the package's
 * own.
 */
function modelsFolder(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)), up = dirname(at); up !== at; at = up, up = dirname(at))
    if (existsSync(join(up, 'models', 'README.md'))) return join(up, 'models');
  throw new OnrecordError('bad-weights', 'model: no folder models/ in the package; install onrecord again');
}
