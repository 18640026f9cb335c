/** What a person types → the files meant: a file, a folder with all below it, or a glob. Opens none of them. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { compare } from '../text/order.js';
import { type Failure, toFailure } from './gathered.js';
import { type FileKind, hasKnownName } from './kinds.js';

/** `kind` where somebody said it; otherwise name and bytes tell. */
export interface FoundFile {
  readonly path: string;
  readonly kind?: FileKind;
}
type Found = FoundFile | Failure;

/** In order of their names, folder by folder. */
export async function* findFiles(path: string): AsyncGenerator<Found> {
  const kind = await kindOf(path);
  if (kind === 'file') yield { path };
  else if (kind === 'folder')
    yield* orNothing(path, filesBelow(path, new Set([await realpath(path).catch(() => path)])), 'the folder holds');
  else if (kind.failed === 'ENOENT' && isDynamicPattern(path))
    yield* orNothing(path, matches(path), 'the pattern matches');
  else yield toFailure(path, whyNot(kind.failed));
}

async function* orNothing(path: string, files: AsyncIterable<Found>, who: string): AsyncGenerator<Found> {
  let any = false;
  for await (const file of files) {
    any = true;
    yield file;
  }
  if (!any)
    yield toFailure(path, `${who} no .txt, .md, .html, .json or .jsonl file, packed (.gz) or not; check the path`);
}

async function* matches(pattern: string): AsyncGenerator<Found> {
  const paths = await glob(pattern, {
    onlyFiles: true,
    expandDirectories: false,
    dot: false,
    absolute: isAbsolute(pattern),
  }).catch((error: unknown) => error);
  if (!Array.isArray(paths)) {
    yield toFailure(pattern, `not a pattern that can be matched (${String(paths)}); quote it or name files`);
    return;
  }
  for (const path of (paths as string[]).sort(compare)) if (hasKnownName(path)) yield { path };
}

/**
 * `seen`: the real folders walked so far. Each is walked once, and a link up the path never, so that no link leads
 * round and round.
 */
async function* filesBelow(folder: string, seen: Set<string>): AsyncGenerator<Found> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield toFailure(folder, whyNot(codeOf(error)));
    return;
  }
  for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink()
      ? await kindOf(path)
      : entry.isDirectory()
        ? 'folder'
        : entry.isFile()
          ? 'file'
          : undefined;
    if (kind === 'file' && hasKnownName(path)) yield { path };
    if (kind !== 'folder') continue;
    const real = await realpath(path).catch(() => path);
    if (
      seen.has(real) ||
      (entry.isSymbolicLink() && [...seen].some((walked) => walked.startsWith(real.endsWith(sep) ? real : real + sep)))
    )
      continue;
    seen.add(real);
    yield* filesBelow(path, seen);
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | { failed: string }> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return { failed: codeOf(error) };
  }
}

/** What the system's code means, and what to do about it. */
export function whyNot(code: string): string {
  switch (code) {
    case 'ENOENT':
      return 'no such file or folder; check the path';
    case 'ENOTDIR':
      return 'no such file: a part of the path is a file, not a folder; check the path';
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read it; give yourself read access or run as its owner';
    case 'ELOOP':
      return 'the link leads back to itself; name the file itself';
    case 'ENAMETOOLONG':
      return 'the path is too long; check it';
    case 'EMFILE':
    case 'ENFILE':
      return 'too many files are open; close some and try again';
    default:
      return `it cannot be read (${code}); try to open it with another program`;
  }
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
