/**
 * The errors Onrecord throws when the world fails. A caller's mistake is a TypeError; a bad document is a `Rejected`,
 * never thrown.
 */

export type ErrorCode =
  | 'no-such-path'
  | 'not-readable'
  | 'not-a-record'
  | 'newer-record'
  | 'record-busy'
  | 'disk-full'
  | 'no-such-article'
  | 'no-such-story'
  | 'no-such-item'
  | 'no-such-ruling'
  | 'bad-weights'
  | 'port-in-use'
  | 'not-built'
  | 'wrong-use';

/** `what failed: which one: what was found; what to do`. */
export class OnrecordError extends Error {
  override readonly name = 'OnrecordError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
