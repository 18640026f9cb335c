/** How sure it is that two statements are one, and why, in words. */

export interface Likeness {
  readonly strength: number;
  readonly by: string;
  readonly why: string;
}

/**
 * The least strength of what is as good as certain: a quotation, most of the words. What is only retold stays below.
 */
export const SURE = 1.5;

export const like = (strength: number, by: string, why: string): Likeness => ({
  strength,
  by: `utterances/${by}`,
  why,
});

/** "3 words". @param of what kind of words */
export const wordsCounted = (n: number, of = ''): string => `${n} ${n === 1 ? 'word' : 'words'}${of}`;
export const ofAll = (n: number, share: number): string =>
  `${wordsCounted(n)} in the same order, ${share.toFixed(2)} of all`;
