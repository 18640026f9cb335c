/**
 * What news calls an event: a type, what it means, and the words that say it. The sixteen first types are the roots of
 * PLOVER (Halterman et al.: PLOVER and POLECAT, 2023); the others are what disasters, accidents, courts, elections,
 * markets, health and public contests need. Verbs stand in the base form (irregular.ts knows the others), nouns in the
 * singular, multi-word ones with a space. `phrases` are verbs that say an event only of certain objects (or, without an
 * object, subjects): "sent troops", not "sent flowers"; `NAME` is any proper name. `kinds` are nouns that are an event
 * only of certain words that say of what kind or whose they are: "troop movements", "the presence of soldiers".
 * `states` are adjectives that are an event of people: "eleven are missing", "the injured"; not "missing documents".
 * `doers` are verbs that say one only of certain subjects: "workers struck". Among objects `THING` is this or that
 * thing (not people, not what is sold at large), `NAME` is any proper name, `MONEY` any sum, `NUMBER` a number that
 * stands alone ("14 were saved"), `DOING` what somebody is to do: "told residents to stay in". Of several lines that
 * fit, those with a condition come before those without, in the order of types. The families stand in events/, their
 * senses in event-senses.ts. docs/events.md lists the types; a test compares.
 */
import { BUSINESS_LIFE } from './events/business.js';
import { CONCORD } from './events/concord.js';
import { DISCORD } from './events/discord.js';
import { FORCE } from './events/force.js';
import { GOVERNMENT } from './events/government.js';
import { HARM } from './events/harm.js';
import { JUSTICE } from './events/justice.js';
import { PUBLIC_LIFE } from './events/public-life.js';
import type { EventWords } from './events/words.js';

export const EVENTS: readonly EventWords[] = [
  ...CONCORD,
  ...DISCORD,
  ...FORCE,
  ...HARM,
  ...JUSTICE,
  ...GOVERNMENT,
  ...BUSINESS_LIFE,
  ...PUBLIC_LIFE,
];
