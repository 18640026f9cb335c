/** “A woman saw it. …, said the woman, Orla, 51”: whom the report described before it names her. */
import type { Mention, Referent } from '../../../types.js';
import type { Known } from '../known.js';
import { isInOffice } from './offices.js';
import type { Reading } from './reading.js';

/**
 * The name is given to “the woman”, `words`: to the only one without a name that was called so before, “a woman”; of an
 * office, as of “his lawyer”, only if it was called by the same words.
 */
export function nameEarlier({ described, namedLater }: Reading, noun: string, words: string, known: Known): void {
  const earlier = new Set(
    (described.get(noun) ?? []).flatMap(({ known: one }) =>
      one.named || one.plural || one.type !== known.type || namedLater.has(one) ? [] : [one],
    ),
  );
  const [one] = earlier;
  if (!one || !((NEW.test(one.name) && !isInOffice(noun)) || one.name.toLowerCase() === words.toLowerCase())) return;
  if (earlier.size !== 1 || (one.gender && (known.gender ?? known.given ?? one.gender) !== one.gender)) return;
  namedLater.set(one, known);
  if (one.gender) known.gender ??= one.gender;
}

const NEW = /^(?:an?|one)\s/iu;

/** Mentions of those who are named later are of the name's referent; whom nothing mentions any more is no referent. */
export function settled({ mentions, referents, namedLater }: Reading): {
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
} {
  const all = [...referents.keys()],
    kept = all.filter((known) => !namedLater.has(known)),
    place = new Map(kept.map((known, i) => [known, i]));
  return {
    mentions: mentions.map((mention) => {
      const known = all[mention.referent]!,
        meant = namedLater.get(known) ?? known;
      return { ...mention, type: meant.type, referent: place.get(meant)! };
    }),
    referents: kept.map(({ name, type, named }) => ({ name, type, named })),
  };
}
