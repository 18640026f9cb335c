/**
 * "She has not resigned", "No order was given": of whom or what a deed is denied in so many words, as against somebody
 * who says that it was done. What nobody will do, should do or can do is no deed.
 */
import { NEGATIONS } from '../../../lang/en/negations.js';
import type { Voice } from '../../utterances/sayings.js';
import { once } from '../../once.js';
import { senseOf } from '../../utterances/stems.js';
import { LIGHT_STEMS, SAID_STEMS } from './said.js';

/** Words between a "not" and the deed: "has not yet formally resigned". */
const BETWEEN = 2;

/** Stems of deeds that the statement says were not done. */
export const deedsDenied = once(
  ({ words }: Voice): ReadonlySet<string> =>
    new Set(
      words.flatMap((w, i) => {
        if (!NEGATIONS.has(w.norm) || !words.slice(Math.max(0, i - 2), i + 1).some((v) => DONE.has(v.norm))) return [];
        const deed = words.slice(i + 1, i + 2 + BETWEEN).find((v) => v.weight === 1);
        return deed && deed.kind === 'word' && !LIGHT_STEMS.has(deed.stem) && !SAID_STEMS.has(deed.stem)
          ? [deed.stem]
          : [];
      }),
    ),
);

/** Of what was, and not of what will or should be. */
const DONE: ReadonlySet<string> = new Set('has have had did was were is are never'.split(' '));

/** The claim says plainly that it was done, and of the same one: a name or another word of content is in both. */
export function tellsOf(claim: Voice, denial: Voice, deeds: ReadonlySet<string>): boolean {
  const at = claim.words.findIndex((w) => deeds.has(w.stem));
  if (at < 0 || claim.words.slice(Math.max(0, at - 3), at).some((w) => NEGATIONS.has(w.norm) || TO_BE.has(w.norm)))
    return false;
  return (
    [...denial.names].some((sense) => claim.names.has(sense)) ||
    denial.content.some(
      (w) => w.kind === 'word' && !deeds.has(w.stem) && !LIGHT_STEMS.has(w.stem) && claim.senses.has(senseOf(w.stem)),
    )
  );
}

const TO_BE: ReadonlySet<string> = new Set('should must will would could can may might shall to if'.split(' '));
