/** The words of a name, made alike, so that names of the same words meet. */
import type { Token } from '../../../text/tokens.js';
import type { Name } from '../names/name.js';

/** Lower case, without accents, stops and hyphens, middle initials: “Nicolás” is “nicolas”. */
export function wordsOf(tokens: readonly Token[], name: Name, text: string): string[] {
  if (name.last - name.first === 1) return [plain(text.slice(name.start, name.end).toLowerCase())];
  const out: string[] = [];
  for (let i = name.first; i < name.last; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'mark' || (lower === 'the' && i === name.first) || lower === "'s") continue;
    if (lower.length === 1 && i > name.first && i < name.last - 1) continue;
    out.push(plain(lower));
  }
  return out;
}

const plain = (word: string): string =>
  isPlainLetters(word) ? word : word.normalize('NFD').replace(/[\u0300-\u036f.'’-]/g, '');

function isPlainLetters(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c < 97 || c > 122) return false;
  }
  return true;
}

/** Whether the first words stand among the others, from the one numbered `at`. */
export const isAt = (words: readonly string[], inside: readonly string[], at: number): boolean =>
  at >= 0 && words.every((word, i) => inside[at + i] === word);

export const begins = (words: readonly string[], full: readonly string[]): boolean => isAt(words, full, 0);
export const ends = (words: readonly string[], full: readonly string[]): boolean =>
  isAt(words, full, full.length - words.length);
