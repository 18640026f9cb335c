/** Praise or blame by the words: a word of judgement counts unless it is negated; as many of both count as none. */
import { ANOTHERS_WORD, HARSH, HARSH_PHRASES, UNDONE, WARM } from '../../../lang/en/acts.js';

export function judgementOf(words: string): 'criticize' | 'praise' | undefined {
  const all = words.split(ANOTHERS_WORD, 1)[0]!.split(/[^\p{L}'-]+/u);
  let harsh = HARSH_PHRASES.test(words) ? 1 : 0,
    warm = 0;
  all.forEach((word, i) => {
    if (!HARSH.has(word) && !WARM.has(word)) return;
    const undone = all.slice(Math.max(0, i - 3), i).some((w) => UNDONE.has(w) || w.endsWith("n't"));
    if (HARSH.has(word) && !undone) harsh++;
    if (WARM.has(word)) {
      if (undone) harsh++;
      else warm++;
    }
  });
  return harsh > warm ? 'criticize' : warm > harsh ? 'praise' : undefined;
}
