/** How sure the reading of a statement is, and what is said of that wherever it is shown. */
import { overlaps } from '../text/spans.js';
import type { Ruling, Utterance, Wording } from '../types.js';

/** Below this a reading is said to be unsure. Sureness was fitted to news: of readings at 0.7, seven in ten hold. */
export const UNSURE = 0.7;
/** Below this a reading is no likelier right than wrong, and stands apart. */
export const LIKELY = 0.5;

/**
 * How sure the reading of each statement is (0–1), by its id: that of its surest wording. Who ruled on it has read it:
 * 1.
 */
export function surenessOf(
  utterances: readonly Utterance[],
  rulings: readonly Ruling[],
  confidenceOf: (wording: Wording) => number | undefined,
): ReadonlyMap<string, number> {
  const ruled = rulings.flatMap((r) =>
    r.of === 'statement' && r.kind !== 'reject' && r.undone === undefined ? r.anchors : [],
  );
  return new Map(
    utterances.map(({ id, anchors, wordings }) => [
      id,
      ruled.some((place) => anchors.some((a) => a.article === place.article && overlaps(a, place)))
        ? 1
        : Math.max(0, ...wordings.map((w) => confidenceOf(w) ?? 0)),
    ]),
  );
}

/**
 * Statements in their order, and apart from them those no likelier right than wrong, the surest first. What has no
 * wording was not read, and is not unsure.
 */
export function setApart(
  utterances: readonly Utterance[],
  sureOf: (utterance: Utterance) => number,
): { readonly likely: readonly Utterance[]; readonly unsure: readonly Utterance[] } {
  const isUnsure = (u: Utterance): boolean => u.wordings.length > 0 && sureOf(u) < LIKELY;
  return {
    likely: utterances.filter((u) => !isUnsure(u)),
    unsure: utterances.filter(isUnsure).sort((a, b) => sureOf(b) - sureOf(a)),
  };
}
