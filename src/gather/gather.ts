/**
 * The outside world → documents with their bytes: the ways in. Knows nothing of articles. Never throws for what it
 * finds: each bad thing is one failure, and the rest goes on.
 */
import { gatherFile, gatherStream } from './file.js';
import { type Gathered, toFailure } from './gathered.js';
import { findFiles } from './paths.js';

export type { Failure, Gathered } from './gathered.js';

export interface GatherOptions {
  /** What "-" reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Standard input is JSON lines, whatever its first line looks like; otherwise its bytes tell. */
  readonly jsonLines?: boolean;
  readonly now: () => Date;
}

/**
 * Files, folders (with all below them, sorted), globs, and "-" for standard input. One file, or one line of a file of
 * JSON lines, is one document. Reads as it is asked for: a file of any number of lines is never held whole.
 * @example for await (const got of gatherFiles(['reports', 'more/*.jsonl.gz'], { now: () => new Date() })) …
 */
export async function* gatherFiles(paths: readonly string[], options: GatherOptions): AsyncGenerator<Gathered> {
  for (const path of paths) {
    if (path === '-') {
      if (options.stdin)
        yield* gatherStream(
          { path: '-', ...(options.jsonLines ? { kind: 'application/x-ndjson' } : {}) },
          options.stdin,
          options.now,
        );
      else yield toFailure('-', 'there is no standard input to read; name a file');
      continue;
    }
    for await (const file of findFiles(path)) {
      if ('failed' in file) yield file;
      else yield* gatherFile(file, options.now);
    }
  }
}
