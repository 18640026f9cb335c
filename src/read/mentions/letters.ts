/**
 * Letters and the words they stand for: “Federal Aviation Administration (FAA)”, and “FAA” alone where only one name
 * has those initials.
 */
import type { Token } from '../../text/tokens.js';
import type { Name } from './names/name.js';

/** Pairs [letters, words] of whatever `bodyOf` says the names belong to. */
export function lettersOf<Body>(
  text: string,
  tokens: readonly Token[],
  names: readonly Name[],
  bodyOf: ReadonlyMap<Name, Body>,
): [Body, Body][] {
  const pairs: [Body, Body][] = [],
    byInitials = new Map<string, Set<Body>>();
  for (const name of names) {
    const body = bodyOf.get(name);
    if (!body || name.last - name.first < 2) continue;
    const key = initials(text.slice(name.start, name.end));
    const same = byInitials.get(key);
    if (same) same.add(body);
    else byInitials.set(key, new Set([body]));
  }
  names.forEach((name, i) => {
    const own = bodyOf.get(name),
      letters = lettersIn(tokens, name);
    if (!own || letters === undefined) return;
    const before = names[i - 1],
      after = names[i + 1];
    if (
      before &&
      before.last === name.first - 1 &&
      tokens[name.first - 1]!.text === '(' &&
      tokens[name.last]?.text === ')'
    ) {
      const words = bodyOf.get(before),
        whole = initials(text.slice(before.start, before.end));
      if (words && words !== own && (whole === letters || (whole[0] === letters[0] && before.last - before.first > 1)))
        pairs.push([own, words]);
      return;
    }
    if (
      after &&
      name.last === after.first - 1 &&
      tokens[name.last]!.text === '(' &&
      initials(text.slice(after.start, after.end)) === letters
    ) {
      const words = bodyOf.get(after);
      if (words && words !== own) pairs.push([own, words]);
      return;
    }
    const whole = byInitials.get(letters);
    if (whole?.size === 1 && !whole.has(own) && letters.length > 2) pairs.push([own, [...whole][0]!]);
  });
  return pairs;
}

/** Lower case; undefined where the name is no row of letters. */
function lettersIn(tokens: readonly Token[], { first, last }: Name): string | undefined {
  const word = tokens[first]!.text;
  if (
    last - first !== 1 ||
    word.length < 2 ||
    word.length > 10 ||
    word.replace(/[^\p{Lu}]/gu, '').length * 2 < word.length
  )
    return undefined;
  return word.replace(/[^\p{L}]/gu, '').toLowerCase();
}

const initials = (name: string): string => {
  let out = '';
  for (const word of name.split(/[\s-]+/)) if (/^\p{Lu}/u.test(word)) out += word[0]!.toLowerCase();
  return out;
};
