/** A stance in words and as a sign; where it stands, and its words. */
import type { Position } from '../../../src/types.js';
import { wordsOf } from '../../../src/say/reports.js';
import { sayDate } from '../../../src/say/words.js';
import type { Book } from '../../book.js';
import type { Stance } from '../../lanes.js';
import { articleAddress, storyAddress } from '../../router.js';
import { saidOn } from '../../said.js';

export const STANCE: { readonly [S in Stance]: string } = {
  for: 'for it',
  against: 'against it, or denies it',
  open: 'speaks of it',
};

export const Sign = ({ stance }: { readonly stance: Stance }) => (
  <svg aria-hidden="true" width="14" height="14">
    <circle cx="7" cy="7" r="5.5" data-stance={stance} />
  </svg>
);

/** Where a stance stands, its words, and its day in words. */
export function ofStep(book: Book, { utterance: id, anchors: [anchor], date }: Position['sequence'][number]) {
  const utterance = book.links.utterances.find((u) => u.id === id),
    day = utterance ? saidOn(book, utterance).says : sayDate(date),
    wording = utterance?.wordings.find((w) => w.article === anchor?.article) ?? utterance?.wordings[0];
  if (wording)
    return {
      utterance,
      day,
      href: articleAddress(wording.article, ...wording.content),
      words: wordsOf(book.report.get(wording.article), wording.content),
    };
  return {
    utterance,
    day,
    href: anchor ? articleAddress(anchor.article, anchor) : storyAddress(book.story.id, 'voices'),
    words: anchor?.exact ?? '',
  };
}
