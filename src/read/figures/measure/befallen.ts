/** What befell the counted, by the phrases beside the number. */
import { LIVES_TAKEN, type Measure, MEASURES } from '../../../lang/en/measures.js';
import type { Counted } from '../counted.js';
import { askedOf } from './asked.js';
import { toldOf } from './clause.js';
import { type Around, dictionaryMeasure, found, type Measured } from './measured.js';
import { BESIDE } from './phrases.js';

export function befallenOf(counted: Counted | undefined, around: Around): Measured | undefined {
  const phrase = phraseFor(counted, around);
  if (phrase === STRIKERS && WALKS_OUT.test(around.after) && !isOfWork(around.report))
    return { name: 'person', running: false, by: 'phrase' };
  return phrase === RELEASED ? releasedOf(around) : phrase && found(phrase, 'phrase');
}

const phraseFor = (counted: Counted | undefined, around: Around): Measure | undefined =>
  BESIDE.before(around.before) ??
  (counted?.noun === 'life' && LIFE_TAKEN.test(around.before) ? MEASURES[0] : undefined) ??
  BESIDE.after(toldOf(around));
const LIFE_TAKEN = new RegExp(`(?<!\\p{L})(?:${LIVES_TAKEN})[\\s“"]*$`, 'u');

/** "Four walked out": of work, where a report tells of work. */
const STRIKERS = dictionaryMeasure('strikers');
const WALKS_OUT = /^[^.;]*?(?<!\p{L})walk(?:ed)? out(?!\p{L})/u;
const isOfWork = askedOf(
  /(?<!\p{L})(?:strikes?|strikers|striking|unions?|walkouts?|pickets?|employers?|wages?|pay)(?!\p{L})/iu,
);

const releasedOf = ({ after, report }: Around): Measured | undefined =>
  CUT_OFF.test(after) ? found(MISSING, 'phrase') : isOfCaptives(report) ? found(RELEASED, 'phrase') : undefined;
const RELEASED = dictionaryMeasure('released');
const MISSING = dictionaryMeasure('missing');

/** "To free five trapped under a wall": no captives. */
const CUT_OFF = /^(?: \p{L}+){0,3} (?:trapped|stuck|pinned|buried|entombed)(?!\p{L})/u;

/** Clubs, labels and wards release people, too. */
const isOfCaptives = askedOf(
  /(?<!\p{L})(?:hostages?|captives?|captors?|captivity|prison\p{L}*|jail\p{L}*|detain\p{L}*|detention|arrest\p{L}*|custody|abduct\p{L}*|kidnap\p{L}*|pardon\p{L}*|inmates?|convict\p{L}*|courts?|bail|cells?|amnesty|parole|ransom|gunmen|militants?|rebels?)(?!\p{L})/iu,
);
