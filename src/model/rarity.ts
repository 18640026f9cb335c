/**
 * How rare a word is in news, from 0 (in every eighth report or more) to 1 (in fewer than one of a thousand, about, or
 * never met): what it tells of which story a report is of.
 */

/** Steps between nothing and all. Line n of the file holds the words of n steps. */
const STEPS = 32;

/** Words as rare as this are not listed: they count as never met. */
const RAREST = 27;

/** One text in three thousand is added to every share, so that words never met are not infinitely rare. */
const NEVER_MET = 1 / 3000;
/** In some 13 % of reports and more a word says nothing. */
const COMMON = 0.25;

/**
 * In steps, from the share of reports that have the word: linear in its logarithm (inverse document frequency, Spärck
 * Jones 1972).
 */
export function rarityFrom(share: number): number {
  const rare = Math.log(share + NEVER_MET) / Math.log(NEVER_MET);
  return Math.round((STEPS * Math.max(0, rare - COMMON)) / (1 - COMMON));
}

/** The form `toRarity` reads; words that are as good as never met are left out. */
export function toLines(words: readonly (readonly [word: string, steps: number])[]): string {
  const lines = Array.from({ length: RAREST + 1 }, (): string[] => []);
  for (const [word, steps] of words) lines[steps]?.push(word);
  return lines.map((line) => `${line.sort().join(' ')}\n`).join('');
}

/** Word → 0–1. Ask with the word folded as it was for counting. */
export function toRarity(lines: string): (word: string) => number {
  const steps = new Map(
    lines.split('\n').flatMap((line, n) => (line ? line.split(' ').map((word) => [word, n] as const) : [])),
  );
  return (word) => (steps.get(word) ?? STEPS) / STEPS;
}
