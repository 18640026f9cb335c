/** Trains the network of roles: windows as numbers → train/roles.py → weights as they are shipped. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '../src/read/attribution/roles.js';
import type { Example } from './attribution.js';
import { TABLES, writeWindows } from './role-windows.js';
import { readFloats } from './weights.js';
import { toBytes } from './window-network.js';

/** @param folder for what goes to Python and comes back @throws Error where Python fails */
export function trainRoles(
  python: string,
  folder: string,
  texts: readonly Example[],
  epochs: number,
  seed: number,
): Uint8Array {
  mkdirSync(folder, { recursive: true });
  writeWindows(folder, texts);
  const { status } = spawnSync(
    python,
    [join('train', 'roles.py'), folder, '--epochs', String(epochs), '--seed', String(seed)],
    { stdio: 'inherit', env: { ...process.env, OPENBLAS_NUM_THREADS: '1' } },
  );
  if (status !== 0) throw new Error('train: train/roles.py failed');
  return toBytes(readFloats(folder), ROLES, TABLES);
}
