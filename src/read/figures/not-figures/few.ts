/** One, two or three of something: mostly told, not counted. */
import { TRACKED_NOUNS } from '../../../lang/en/counting.js';
import type { Counted } from '../counted.js';
import { isPeople } from '../measure/people.js';
import type { Told } from './told.js';

/**
 * Up to this, a number word before a noun of no measure counts nothing that is tracked: "two lists", "three former
 * traders". Tuned on the stories of development.
 */
export const FEW = 3;

/** "One of the passengers", "one man". */
export const isOneAlone = ({ tokens, q, counted, measured }: Told): boolean =>
  q.value === 1 &&
  (tokens[q.next]?.lower === 'of' ||
    (q.written !== 'vague' &&
      !(measured.by === 'phrase' && counted && !/^(?:one|of)$/.test(counted.head)) &&
      !(measured.by === 'noun' && measured.running)));

/** "The three boats": known from elsewhere. */
export const isReferredTo = ({ q, measured, before }: Told): boolean =>
  q.written === 'words' &&
  q.value <= 10 &&
  !(/^(?:all|both)$/.test(before) && measured.by === 'phrase') &&
  /^(?:the|these|those|all|both|its|his|her|their|our|my|your|whose|'s|other|last|first|next|past|previous)$/.test(
    before,
  ) &&
  measured.by !== 'noun';

export const isFewUntracked = (told: Told): boolean => {
  const { q, counted, measured, qualified } = told;
  return (
    q.written === 'words' &&
    q.value <= FEW &&
    q.upTo === undefined &&
    measured.by === 'counted' &&
    !measured.running &&
    !qualified &&
    !counted?.more &&
    !TRACKED_NOUNS.has(counted?.noun ?? '') &&
    !(q.value > 1 && counted && isToldOfTwo(told, counted))
  );
};

/**
 * "Two divers were hurt", "smashed two windows": what befalls two or three is told of them. "They have two daughters",
 * "an act of two parts", "founded by two brothers" say how a thing is.
 */
function isToldOfTwo({ tokens, q, before }: Told, counted: Counted): boolean {
  if (tokens[q.next]?.lower === 'other') return false;
  if (isPeople(counted)) return !ASIDE.has(before);
  const verb = before === 'to' ? (tokens[q.first - 2]?.lower ?? '') : before;
  return /[^e]ed$/.test(verb) && !NOTHING_BEFALLS.test(verb);
}
const NOTHING_BEFALLS =
  /^(?:need|want|claim|includ|featur|involv|contain|confirm|report|mention|describ|list|nam|discuss|follow|offer)ed$/;
const ASIDE: ReadonlySet<string> = new Set(
  'of by from between quoting citing than as like or have has having had with and'.split(' '),
);
