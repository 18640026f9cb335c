/**
 * Bytes → characters. Curly quotation marks must come out right whatever the encoding: they are what statements hang
 * on.
 */
import chardet from 'chardet';
import iconv from 'iconv-lite';

export interface Decoded {
  readonly text: string;
  readonly charset: string;
}

/**
 * Byte order mark, then UTF-16 by its zeros, then valid UTF-8, then what was declared, then windows-1252 where it makes
 * sense, then a guess. Valid UTF-8 goes before a declaration: no other encoding yields it by accident, and pages often
 * declare wrongly. Undefined for bytes that are no text.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded | undefined {
  const charset = markOf(bytes) ?? sixteenOf(bytes) ?? charsetOf(bytes, declared?.trim().toLowerCase());
  const text = charset && (charset === 'utf-8' ? new TextDecoder().decode(bytes) : decodeAs(bytes, charset));
  return text === undefined || isNoText(text) ? undefined : { text: text.replace(/^\ufeff/, ''), charset: charset! };
}

/** `charset` of a `<meta>` or an XML declaration, within the first 4 kB. */
export function declaredIn(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, 4096));
  return (
    /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{1,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1]
  );
}

function charsetOf(bytes: Uint8Array, declared: string | undefined): string | undefined {
  const sevenBit = declared?.startsWith('iso-2022') && isKnown(declared);
  if (!sevenBit && isUtf8(bytes)) return 'utf-8';
  if (bytes.subarray(0, 65_536).includes(0)) return undefined;
  if (declared && !/^utf-?(?:8|16)/.test(declared) && isKnown(declared)) return declared;
  const { good, bad } = utf8Runs(bytes);
  if (good > bad) return 'utf-8'; // a damaged byte here and there: each becomes U+FFFD
  if (MAC_APOSTROPHE.test(latin1(bytes.subarray(0, 65_536)))) return 'macintosh';
  if (isWestern(bytes)) return 'windows-1252';
  const guess = chardet.detect(bytes.subarray(0, 65_536))?.toLowerCase();
  return guess && !guess.startsWith('utf') && isKnown(guess) ? guess : 'windows-1252';
}

function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : undefined;
}

/** UTF-16 without a mark: of western text every other byte is zero, and only those. */
function sixteenOf(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  if (bytes.length % 2 || bytes.length < 4) return undefined;
  let even = 0,
    odd = 0;
  for (const [i, byte] of sample.entries())
    if (byte === 0) {
      if (i % 2) odd++;
      else even++;
    }
  const half = sample.length / 2;
  return odd > half * 0.5 && even < half * 0.02
    ? 'utf-16le'
    : even > half * 0.5 && odd < half * 0.02
      ? 'utf-16be'
      : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Characters of more than one byte that are well formed, and bytes that belong to none. */
function utf8Runs(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0,
    bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let seen = 0;
    while (seen < more && (bytes[i + 1 + seen]! & 0xc0) === 0x80) seen++;
    if (more > 0 && seen === more) {
      good++;
      i += more;
    } else bad++;
  }
  return { good, bad };
}

/**
 * Few bytes over 127, none of the five that windows-1252 leaves open. 12 %: set by judgement, well above what French
 * needs and below any text in Cyrillic or Greek.
 */
function isWestern(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) {
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false;
    if (byte > 127) high++;
  }
  return high < bytes.length * 0.12;
}

/** "donÕt", as the ’ of an old Macintosh looks in Latin-1. */
const MAC_APOSTROPHE = /[a-z]\xd5(?:s|t|re|ve|ll|d|m)\b/;

/**
 * Latin-1 and its kin mean windows-1252 on the web, and go through iconv-lite: `TextDecoder` of Node 20 turns their “ ”
 * ’ into control characters (nodejs/node #56542).
 */
function decodeAs(bytes: Uint8Array, charset: string): string {
  const name = /^(?:iso-?8859-?1|latin-?1|l1|us-ascii|ascii|cp1252|x-cp1252|ansi)$/.test(charset)
    ? 'windows-1252'
    : charset;
  return iconv.encodingExists(name)
    ? iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name)
    : new TextDecoder(name).decode(bytes);
}

function isKnown(charset: string): boolean {
  if (iconv.encodingExists(charset)) return true;
  try {
    return new TextDecoder(charset) !== undefined;
  } catch {
    return false;
  }
}

/** Any zero, or over 1 % of control characters: no text has them. */
function isNoText(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0) return true;
    if (c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13 && c !== 27) controls++;
  }
  return controls > text.length * 0.01;
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
