/** Whom somebody holds: hostages, or people under arrest. */
import { askedOf } from '../measure/asked.js';
import { type Around, type Measured, measureNamed } from '../measure/measured.js';
import { REACH } from './around.js';

/**
 * Where a report tells of hostages, people who are held or were seized are; whom the police hold or capture are
 * arrested, there and elsewhere.
 */
export function heldAs(measured: Measured, around: Around): Measured {
  if (measured.name === 'hostages' && CAUGHT.test(around.back)) return measureNamed('arrested');
  return HELD_AS.has(measured.name) && isSeized(around) && isOfHostages(around.report) && !isOfPolice(around)
    ? measureNamed('hostages')
    : measured;
}

/** "Police captured two prisoners". */
const CAUGHT =
  /(?<!\p{L})(?:police|detectives|officers|marshals|deputies|agents|guards)(?: \p{L}+){0,3} (?:re)?captured?[\s“"]*$/u;
const HELD_AS: ReadonlySet<string> = new Set(['arrested', 'person', 'man', 'woman', 'child', 'number']);

const isSeized = ({ back, after }: Around): boolean => SEIZED_BEFORE.test(back) || SEIZED_AFTER.test(after);
const SEIZED_BEFORE =
  /(?<!\p{L})(?:h[eo]lds?|holding|seiz(?:e[sd]?|ing)|snatch(?:ed|ing)|herd(?:ed|ing)|round(?:ed|ing) up|took|taking|number held)(?: at| to| is| was)?(?: (?:at least|about|some|more than|up to))?[\s“"]*$/u;
const SEIZED_AFTER =
  /^(?: [\p{L}“”"]+){0,3} (?:held|seized|snatched|abducted|(?:were|was|been) taken(?! to (?:the |an? )?(?:\p{L}+ )?(?:hospital|safety|clinic)))(?!\p{L})/u;

const isOfHostages = askedOf(/(?<!\p{L})(?:hostages?|captives|abduct(?:ed|ors|ion)|kidnap\p{L}*|captors?)(?!\p{L})/iu);

const isOfPolice = ({ back, after }: Around): boolean =>
  POLICE.test(back.slice(-REACH / 2) + after.slice(0, REACH / 2));
const POLICE =
  /(?<!\p{L})(?:arrest\p{L}*|police|officers|custody|jail\p{L}*|cells?|detain\p{L}*|suspect\p{L}*)(?!\p{L})/u;
