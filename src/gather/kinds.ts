/** What kind of file it is: by its name, or by how its bytes begin. */

export type FileKind = 'text/plain' | 'text/markdown' | 'text/html' | 'application/json' | 'application/x-ndjson';

const BY_NAME: { readonly [ending: string]: FileKind } = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  ndjson: 'application/x-ndjson',
};

export const kindByName = (path: string): FileKind | undefined =>
  BY_NAME[/\.([a-z]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? ''];
export const hasKnownName = (path: string): boolean => kindByName(path) !== undefined;

/** How known files begin that hold no text: bytes in Latin-1. */
const MAGIC: readonly (readonly [begins: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive (or a Word, Excel or EPUB file)'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\xd0\xcf\x11\xe0', 'an old Word or Excel file'],
  ['{\\rtf', 'an RTF file'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a RIFF file (sound or picture)'],
  ['ID3', 'an MP3 sound file'],
  ['OggS', 'an Ogg sound file'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['\x7fELF', 'a program'],
  ['MZ\x90\0', 'a program'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['BZh', 'a bzip2 file'],
  ['\xfd7zXZ', 'an xz file'],
  ['\x28\xb5\x2f\xfd', 'a zstd file'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
  ['WARC/', 'a web archive'],
];

/** "a PDF", where the bytes begin as one; undefined where they may be text. */
export function foreignAt(bytes: Uint8Array): string | undefined {
  const begins = latin1(bytes.subarray(0, 16));
  return (
    MAGIC.find(([magic]) => begins.startsWith(magic))?.[1] ?? (begins.slice(4, 8) === 'ftyp' ? 'a video' : undefined)
  );
}

/**
 * What the bytes look like. A first line that is a JSON object of its own makes JSON lines; one that goes on over lines
 * is one JSON value.
 */
export function kindByBytes(bytes: Uint8Array): FileKind {
  const begins = latin1(bytes.subarray(0, 2048))
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (/^\{[^\n]*\}\s*(?:\n|$)/.test(begins) || /^\{\s*"[^\n]{1000}/.test(begins)) return 'application/x-ndjson';
  if (/^(?:\{\s*"|\[\s*[{\]])/.test(begins)) return 'application/json';
  return /^(?:<!--[\s\S]{0,1500}?-->\s*|<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body|title|meta|article)\b/i.test(
    begins,
  )
    ? 'text/html'
    : 'text/plain';
}

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
