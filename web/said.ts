/** The day of a statement: when it was said or, where no report tells, when it was first reported. Pure. */
import { sayDate, sayWhen } from '../src/say/words.js';
import type { Utterance } from '../src/types.js';
import { type Book, reportedOn } from './book.js';

export interface SaidDay {
  /** Empty where nothing is dated. */
  readonly day: string;
  /** False where it is the report's day. */
  readonly own: boolean;
  /** @example "5 Oct 2025", "reported 6 Oct 2025", "undated" */
  readonly says: string;
}

export function saidOn(book: Book, { said, wordings }: Pick<Utterance, 'said' | 'wordings'>): SaidDay {
  if (said) return { day: said.from, own: true, says: sayWhen(said) };
  const day = reportedOn(
    book,
    wordings.map((w) => w.article),
  );
  return { day, own: false, says: day ? `reported ${sayDate(day)}` : sayDate(day) };
}
