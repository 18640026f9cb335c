/** Sentences and words that one report has from another. */
import type { Voice } from '../sayings.js';
import type { Speakers } from '../speakers.js';
import { SAME } from '../weighing.js';
import { compared } from './compared.js';
import { like, type Likeness, ofAll } from './likeness.js';

/** Whoever the reader took for the speaker. */
export function copiedSentence(a: Voice, b: Voice, speakers: Speakers): Likeness | undefined {
  if (a.sentence !== b.sentence || a.sentence.length < COPIED) return undefined;
  const { share } = compared(a, b, speakers);
  return share >= SAME
    ? like(3, 'copied sentence', `the same sentence in both reports, ${share.toFixed(2)} of the words`)
    : undefined;
}

/** Letters of a sentence that two reports do not write alike by chance: some six words. */
const COPIED = 30;

/**
 * "Officials say there is no truth in it, according to the Courier", and the other report is the Courier's: few words
 * are enough.
 */
export function handedOn(a: Voice, b: Voice): Likeness | undefined {
  if (!isRelayOf(a, b) && !isRelayOf(b, a)) return undefined;
  const { share, pairs } = compared(a, b, 'like');
  return share >= 0.9 && pairs.length >= 3
    ? like(2, 'handed on', `told after the outlet of the other report, ${ofAll(pairs.length, share)}`)
    : undefined;
}

const isRelayOf = ({ statement }: Voice, { report }: Voice): boolean =>
  statement.relays.some(({ name }) => name === report.article.outlet);
