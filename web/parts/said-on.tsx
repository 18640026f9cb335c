/** The day of a statement, and whether it is its own. */
import type { Utterance } from '../../src/types.js';
import type { Book } from '../book.js';
import { saidOn } from '../said.js';

export function SaidOn({ book, utterance }: { readonly book: Book; readonly utterance: Utterance }) {
  const { day, own, says } = saidOn(book, utterance);
  return (
    <time dateTime={day || undefined} title={own ? undefined : 'The report does not say when this was said'}>
      {says}
    </time>
  );
}
