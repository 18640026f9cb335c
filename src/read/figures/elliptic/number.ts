/** A number that leaves out what it counts, with what stands around it, and the figure that it then is. */
import type { Bare } from '../figure.js';
import { boundsOf } from '../qualifier.js';
import type { Recall } from '../recalled/recall.js';

export interface Elliptic extends Recall {
  /** Some words on, beyond its sentence, too. */
  readonly behind: string;
  /** Those of its sentence before it; the last of them, and the words from that to the number and its qualifier. */
  readonly own: readonly Bare[];
  readonly last: Bare | undefined;
  readonly between: string;
}

export function toElliptic(recall: Recall): Elliptic {
  const { page, sentence, q, lead, figures } = recall;
  const own = figures.filter((f) => f.span.start >= sentence.start && f.span.end <= q.start),
    last = own.at(-1);
  return {
    ...recall,
    behind: behind(recall),
    own,
    last,
    between: last ? page.text.slice(last.span.end, sentence.start + lead.length) : '',
  };
}

/** The words right behind it. */
export const behind = ({ page, q }: Pick<Recall, 'page' | 'q'>): string => page.text.slice(q.end, q.end + 40);

/** No noun of its own follows in its sentence. */
export const isAlone = ({ page, sentence, q }: Pick<Recall, 'page' | 'sentence' | 'q'>): boolean =>
  hasNoNoun(q.next < sentence.last ? page.tokens[q.next]?.lower : undefined, behind({ page, q }));

/** @param next the word behind the number, in lower case; */
export const hasNoNoun = (next: string | undefined, behind: string): boolean =>
  next === undefined ||
  /^(?:[^\p{L}\p{N}(%$£€]|on|with|without|including|so|and|or|but|as|by|there|today|now|then|since|because|although|while|when|after|before|yesterday|according)$/u.test(
    next,
  ) ||
  /^ (?:at|in) (?!a row)(?:the|its|a|all|\p{Lu})/u.test(behind);

/** Nothing more, or another clause, follows. */
export const ENDS = /^(?:[.;!?)”"]|,? (?:and|but|while) |, \p{Lu}|$|\n)/u;

/** The figure that the number is where it takes up what `topic` counts. */
export function takenUp({ q, said }: Pick<Recall, 'q' | 'said'>, { measure, unit, mode }: Bare): Bare {
  return {
    span: { start: q.start, end: q.end },
    measure,
    ...boundsOf(q, said.qualifier),
    unit,
    mode: mode === 'increment' || mode === 'rate' ? 'total' : mode,
    by: 'figures/number told before',
    confidence: 0.75,
  };
}
