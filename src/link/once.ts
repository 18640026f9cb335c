/**
 * What pure functions gave is remembered, so that a story that grows by one report is not worked out anew: what was
 * made of a report, or of two, is kept as long as they are held by the caller. Never seen in a result.
 */

/**
 * Made once for each object; what else is handed over must be settled by that object. Asked so often that no list is
 * made of that.
 * @example const wordsOf = once((report: Report) => toWords(report))
 */
export function once<K extends object, Rest extends [beside?: unknown], T>(
  make: (of: K, ...rest: Rest) => T,
): (of: K, ...rest: Rest) => T;
export function once(make: (of: object, beside?: unknown) => unknown): (of: object, beside?: unknown) => unknown {
  const made = new WeakMap<object, unknown>();
  return (of, beside) => {
    const known = made.get(of);
    if (known !== undefined || made.has(of)) return known;
    const value = make(of, beside);
    made.set(of, value);
    return value;
  };
}

/**
 * Made once for each ordered pair of objects, and kept with the first: the second is held as long as that one. Of a
 * story there are a hundred thousand pairs, and an entry of a weak map costs whenever memory is cleaned up.
 */
export function onceOfTwo<A extends object, B extends object, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  const withA = once((_: A) => new Map<B, T>());
  return (a, b) => {
    const made = withA(a),
      known = made.get(b);
    if (known !== undefined || made.has(b)) return known as T;
    const value = make(a, b);
    made.set(b, value);
    return value;
  };
}

/**
 * Made of a list of objects, and again only where the list, or the words that tell all else it depends on, are not
 * those of the last time. Kept with the first of the list.
 * @example const lastEntity = lastOf<Node, Entity>(); lastEntity(nodes, id, (nodes) => toEntity(id, nodes))
 */
export function lastOf<K extends object, T>(): (
  list: readonly K[],
  rest: string,
  make: (list: readonly K[]) => T,
) => T {
  const made = new WeakMap<K, { readonly list: readonly K[]; readonly rest: string; readonly value: T }>();
  return (list, rest, make) => {
    const first = list[0];
    if (first === undefined) return make(list);
    const known = made.get(first);
    if (
      known &&
      known.rest === rest &&
      known.list.length === list.length &&
      known.list.every((one, i) => one === list[i])
    )
      return known.value;
    const value = make(list);
    made.set(first, { list, rest, value });
    return value;
  };
}

/**
 * Made of an object, and again only where the words that tell all else it depends on are not those of the last time: so
 * what an object becomes among others is the same value as long as these make the same of it.
 * @example const claimed = lastWith((f: Reckoned, by) => ({ ...f, claimedBy: by }))
 */
export function lastWith<K extends object, Rest extends readonly unknown[], T>(
  make: (of: K, words: string, ...rest: Rest) => T,
): (of: K, words: string, ...rest: Rest) => T {
  const made = new WeakMap<K, { readonly words: string; readonly value: T }>();
  return (of, words, ...rest) => {
    const known = made.get(of);
    if (known?.words === words) return known.value;
    const value = make(of, words, ...rest);
    made.set(of, { words, value });
    return value;
  };
}

/** Words of a language follow Zipf's law: so many hold nearly all of a text's running words, in some 4 MB. */
const WORDS = 32_768;

/** Made once for each word, of the words met lately. */
export function onceOfWord<T>(make: (word: string) => T): (word: string) => T {
  let made = new Map<string, T>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined || made.has(word)) return known as T;
    if (made.size >= WORDS) made = new Map();
    const value = make(word);
    made.set(word, value);
    return value;
  };
}
