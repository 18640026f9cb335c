/** “the minister”, “its spokesman”, “the retired nurse” → the person it means: by office, by noun, by what she does. */
import type { Place } from '../../coreference/places.js';
import type { Known } from '../known.js';
import { genderOfWord } from '../lexicon.js';
import { type Met, subjectBefore } from '../met.js';
import { sameRole } from '../roles.js';
import { onlyOne } from './cast.js';
import { holdersMeant, isInOffice, widerMeant } from './offices.js';
import { isPossessive, type Phrase } from './phrase.js';
import { inRank } from './ranks.js';
import { doubtWhich, knownIn, type Reading } from './reading.js';
import { isVariation } from './variations.js';

export function personMeant(reading: Reading, phrase: Phrase, at: Place): Known | undefined {
  const holders = holdersMeant(reading, phrase, at);
  if (holders.length === 1) return isOther(reading, phrase, holders[0]!) ? undefined : holders[0];
  if (holders.length > 1) return oneOfHolders(reading, phrase, at, holders);
  if (phrase.article === 'bare' || phrase.last > phrase.head + 1) return undefined;
  return onlyOne(widerMeant(reading, phrase, at)) ?? sameDescribed(reading, phrase, at);
}

/** Each body and many a person has one: “its spokesman” need not be the spokesman named further on. */
const isOther = ({ page, everMet }: Reading, { noun, first }: Phrase, holder: Known): boolean =>
  OWNED_BY_MANY.has(sameRole(noun)) && isPossessive(page.tokens[first]!.lower) && !everMet.has(holder);
const OWNED_BY_MANY = new Set(
  `
  spokesman spokeswoman spokesperson lawyer attorney barrister solicitor adviser advisor aide assistant secretary deputy
  agent
`
    .trim()
    .split(/\s+/),
);

/** The only one of them met just now; of an office that stands alone, the foremost. */
function oneOfHolders(
  reading: Reading,
  phrase: Phrase,
  { sentence }: Place,
  holders: readonly Known[],
): Known | undefined {
  const { met } = reading;
  const near = knownIn(met.filter((one) => one.sentence >= sentence - 1 && holders.includes(one.known)));
  const isAlone = isInOffice(phrase.noun) && !phrase.modifiers.length;
  const one = onlyOne(near) ?? (isAlone ? foremost(met, holders) : undefined);
  if (!one) doubtWhich(reading, phrase, holders);
  return one;
}

/** The one of them that the report is about: met three times and twice as often as any other. */
function foremost(met: readonly Met[], some: readonly Known[]): Known | undefined {
  const [first, second] = some
    .map((known) => ({ known, times: timesMet(met, known) }))
    .sort((a, b) => b.times - a.times);
  return first && first.times > 2 && first.times >= 2 * (second?.times ?? 0) ? first.known : undefined;
}

const timesMet = (met: readonly Met[], known: Known): number =>
  met.reduce((n, one) => n + (one.known === known ? 1 : 0), 0);

/** Who went by the same noun before; if nobody did, who did something in the sentence before. */
function sameDescribed(reading: Reading, phrase: Phrase, at: Place): Known | undefined {
  const whom = describedSo(reading, phrase, at);
  if (whom.length > 1) doubtWhich(reading, phrase, whom);
  if (whom.length) return onlyOne(whom);
  return (at.speaks || isAccordingTo(reading, phrase)) && isVariation(reading.page, phrase)
    ? subjectBefore(reading.met, at, genderOfWord.get(phrase.noun))
    : undefined;
}

/** The one of the last sentences, or all further back. */
function describedSo(reading: Reading, { noun, words, isOwned }: Phrase, { sentence }: Place): readonly Known[] {
  const same = (reading.described.get(noun) ?? []).filter(
    (one) => one.sentence >= sentence - 8 && !one.known.plural && !(isOwned && one.known.named),
  );
  const latest = inRank(words, knownIn(same.filter((one) => one.sentence >= sentence - 1)));
  return latest.length === 1 ? latest : inRank(words, knownIn(same));
}

const isAccordingTo = ({ page: { tokens } }: Reading, { first }: Phrase): boolean =>
  tokens[first - 1]?.lower === 'to' && tokens[first - 2]?.lower === 'according';
