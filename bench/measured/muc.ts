/** MUC-4 dev: who did it, who and what was hit, by the heads of their names. */
import { toArticle } from '../../src/clean/article.js';
import { read } from '../../src/read/read.js';
import type { Participant, Reading } from '../../src/types.js';
import { attackTexts, headOf } from '../../train/attack-texts.js';
import { itemsOf, prf, type Scores } from './shared.js';

/** Undefined where the set is not there. */
export function attackScores(): Scores | undefined {
  if (!itemsOf('events/muc4.dev')) return undefined;
  const counts: { readonly [as in Participant['as']]: [right: number, found: number, gold: number] } = {
    perpetrator: [0, 0, 0],
    victim: [0, 0, 0],
    target: [0, 0, 0],
  };
  for (const { id, text, gold } of attackTexts('dev')) {
    const reading = read(toArticle({ id, text }));
    for (const as of ['perpetrator', 'victim', 'target'] as const) count(counts[as], gold[as], headsOf(reading, as));
  }
  const all = Object.values(counts).reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
  return Object.assign(
    {},
    ...[...Object.entries(counts).map(([as, of]) => [`${as}s`, of] as const), ['all three', all] as const].map(
      ([part, of]) => prf(part, ...of),
    ),
  ) as Scores;
}

/** One who took part is right where the head of one of its names is found; two heads of one are found once. */
function count(
  counts: [number, number, number],
  wanted: readonly ReadonlySet<string>[],
  found: ReadonlySet<string>,
): void {
  const right = wanted.filter((heads) => [...heads].some((h) => found.has(h))).length;
  counts[0] += right;
  counts[1] += found.size - Math.max(0, [...found].filter((h) => wanted.some((w) => w.has(h))).length - right);
  counts[2] += wanted.length;
}

const headsOf = ({ article: { text }, events }: Reading, as: Participant['as']): ReadonlySet<string> =>
  new Set(
    events.flatMap((e) =>
      (e.participants ?? []).filter((p) => p.as === as).map((p) => headOf(text.slice(p.start, p.end))),
    ),
  );
