/**
 * How the numbers of a measure behave through time (names as in measures.ts). What is in neither list may go up and
 * down.
 */

/** Counts that only grow, unless an earlier one was wrong. */
export const GROWING_MEASURES: ReadonlySet<string> = new Set([
  'dead',
  'injured',
  'rescued',
  'arrested',
  'released',
  'strikes',
  'cases',
  'confirmed cases',
  'vaccinated',
  'displaced',
  'homes',
]);

/** What was so at one time and stays so, whenever it is reported: two numbers for it cannot both hold. */
export const FIXED_MEASURES: ReadonlySet<string> = new Set([
  'aboard',
  'inside',
  'passengers',
  'crew',
  'capacity',
  'tickets',
  'population',
  'fine',
  'members',
  'magnitude',
]);

/**
 * Levels of one thing, of which a report gives one at a time: two for one day disagree. Counts of ships or groups may
 * each be of others.
 */
export const LEVEL_MEASURES: ReadonlySet<string> = new Set([
  'missing',
  'hostages',
  'deal value',
  'bid per share',
  'share price',
  'stake',
  'fine',
  'reward',
  'profit',
  'loss',
  'revenue',
  'debt',
  'budget',
  'damage',
  'vote share',
  'charges',
  'convictions',
  'acquittals',
]);
