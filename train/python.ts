/** The Python that has PyTorch, for the one part of training that is not in TypeScript. */
import { spawnSync } from 'node:child_process';

/** $PYTHON, python3 or Debian's own; undefined where none of them has torch and numpy. */
export const torchPython = (): string | undefined =>
  [process.env.PYTHON ?? 'python3', 'python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', 'import torch, numpy'], { stdio: 'ignore' }).status === 0,
  );
