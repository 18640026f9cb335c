/** A description met: somebody met before or named elsewhere, or a newcomer without a name. */
import type { Place } from '../../coreference/places.js';
import type { Page } from '../../page.js';
import type { Description } from '../descriptions.js';
import type { Known } from '../known.js';
import { genderOfWord } from '../lexicon.js';
import type { Met } from '../met.js';
import { whomDescribed } from './meant.js';
import { isCalling, isInOffice } from './offices.js';
import { addMention, addMet, type Reading } from './reading.js';

export function meetDescription(reading: Reading, description: Description, at: Place): void {
  const { page, everMet } = reading;
  const { start, end, first, head, last, article, noun } = description;
  const known = whomDescribed(reading, description, at) ?? newcomer(page, description);
  const confidence = known.named ? 0.7 : 0.8;
  addMention(reading, known, { start, end, form: 'description', by: `description: ${article}`, confidence });
  const one: Met = { ...at, known, form: 'description', token: head, end: last };
  const isNew = !everMet.has(known);
  if (known.named || !isPredicate(page, description)) {
    addMet(reading, one);
    reading.begins = first;
  }
  if (!known.named || isNew || isCalling(noun) || isInOffice(noun) || noun === 'police') remember(reading, noun, one);
}

/** The last four of each noun. */
function remember({ described }: Reading, noun: string, one: Met): void {
  described.set(noun, [...(described.get(noun) ?? []).slice(-3), one]);
}

function newcomer({ text, tokens }: Page, { start, end, first, head, type, noun, plural }: Description): Known {
  const roles = new Set<string>();
  let gender: Known['gender'];
  for (let i = first; i <= head; i++) {
    roles.add(tokens[i]!.lower);
    gender ??= genderOfWord.get(tokens[i]!.lower);
  }
  return {
    name: text.slice(start, end).replace(/\s+/g, ' '),
    type,
    named: false,
    words: [],
    roles,
    noun,
    plural,
    sure: 0.8,
    ...(gender ? { gender } : {}),
  };
}

/**
 * “I was a writer”, “to be a terrorist”: what somebody is said to be is nobody met; nor is whoever it may be, “to remove
 * a mayor”, “like a mayor”.
 */
function isPredicate({ tokens }: Page, { first, article }: Description): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return (
    article !== 'bare' &&
    (LINKING.has(before) ||
      (before === 'not' && LINKING.has(tokens[first - 2]?.lower ?? '')) ||
      (/^an?$/.test(tokens[first]!.lower) && (/^(?:like|than)$/.test(before) || tokens[first - 2]?.lower === 'to')))
  );
}
const LINKING = new Set(
  'be is are was were been being am become becomes became becoming remain remains remained'.split(' '),
);
