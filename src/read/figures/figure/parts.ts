/** Numbers that count some of the people counted before. */
import { PEOPLE } from '../../../lang/en/measures.js';
import type { PageSentence } from '../../page.js';
import { singularNoun } from '../counted.js';
import type { Bare } from '../figure.js';
import type { Around, Measured } from '../measure/measured.js';
import type { Quantity } from '../quantity.js';

/** "143 wounded had come, 29 were sent on": a number that names nobody counts some of the people before it. */
export const partOf = ({ after }: Around, before: Bare | undefined, measured: Measured): Measured =>
  measured.by === 'none' &&
  before &&
  PEOPLE_MEASURES.has(before.measure) &&
  /^ (?:of (?:them|whom) )?(?:were|was|are|have|had|remain(?:ed)?) /.test(after)
    ? { name: `${before.measure} part`, running: false, by: 'phrase' }
    : measured;

/** "Of the 61 dead, twenty-four were under ten": what the part is follows. */
export function partOfWhole(
  text: string,
  sentence: PageSentence,
  q: Quantity,
  before: Bare | undefined,
): Measured | undefined {
  if (
    !before ||
    q.unit !== '1' ||
    !PEOPLE_MEASURES.has(before.measure) ||
    !/^of (?:the |its |their |those |all )?$/i.test(text.slice(sentence.start, before.span.start)) ||
    !/^(?: \p{L}+){0,4}, (?:at least |about |some )?$/u.test(text.slice(before.span.end, q.start))
  )
    return undefined;
  const part = /^ (?:were|are|was|is) (?:\p{Ll}+ )?(\p{Ll}+)/u.exec(text.slice(q.end, q.end + 40))?.[1];
  return {
    name: `${before.measure} ${part !== undefined && PEOPLE.has(part) ? singularNoun(part) : 'part'}`,
    running: false,
    by: 'phrase',
  };
}

export const PEOPLE_MEASURES: ReadonlySet<string> = new Set([
  'dead',
  'injured',
  'missing',
  'rescued',
  'aboard',
  'arrested',
  'released',
  'hostages',
  'displaced',
]);
