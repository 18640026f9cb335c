/**
 * Which words of a run of capitals are a place of the gazetteer, alone or together: “San Velmo” is one where “Velmo” is
 * none.
 */
import type { Gazetteer, Site } from '../../gazetteer/gazetteer.js';

/** No place of the gazetteer that is written often has more words. */
const LONGEST = 4;
/** People in a city that is better known than others of its name. */
const LARGE = 150_000;

/**
 * Of each word: 0 in no place, else 1 country, 2 region, 3 capital or large city, 4 other city; plus 8 for a word that
 * is not the first of its place, plus 16 where the place has more words than one. Of places that overlap the one that
 * begins first, the longest of those. `from`, `to`: the run each word stands in.
 */
export function sitesOf(
  words: readonly { readonly text: string }[],
  from: Int32Array,
  to: Int32Array,
  gazetteer: Gazetteer,
): Uint8Array {
  const out = new Uint8Array(words.length),
    known = new Map<string, number>();
  const kindOf = (name: string): number => {
    let kind = known.get(name);
    if (kind === undefined) known.set(name, (kind = toKind(gazetteer.named(name)[0])));
    return kind;
  };
  for (let i = 0; i < words.length; ) {
    let next = i + 1;
    for (let end = Math.min(to[i]!, i + LONGEST); end > i && to[i]! > from[i]!; end--) {
      const kind = kindOf(
        end === i + 1
          ? words[i]!.text
          : words
              .slice(i, end)
              .map((w) => w.text)
              .join(' '),
      );
      if (!kind) continue;
      for (let k = i; k < end; k++) out[k] = kind + (k > i ? 8 : 0) + (end > i + 1 ? 16 : 0);
      next = end;
      break;
    }
    i = next;
  }
  return out;
}

const toKind = (site: Site | undefined): number =>
  !site
    ? 0
    : site.kind === 'country'
      ? 1
      : site.kind === 'region'
        ? 2
        : site.capital || site.population >= LARGE
          ? 3
          : 4;
