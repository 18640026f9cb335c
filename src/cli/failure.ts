/** How a command ends badly: what failed on standard error; exit 1 when the world fails, 2 for wrong use. */
import { OnrecordError } from '../errors.js';
import { harmless, isBrokenPipe, paint } from './terminal.js';

export function fail(error: unknown): never {
  if (isBrokenPipe(error)) process.exit(0);
  const known = error instanceof OnrecordError || error instanceof TypeError;
  process.stderr.write(
    `${paint.red('onrecord:')} ${harmless(error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error))}\n`,
  );
  process.exit(error instanceof TypeError || (error instanceof OnrecordError && error.code === 'wrong-use') ? 2 : 1);
}
