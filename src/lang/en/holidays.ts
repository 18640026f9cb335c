/**
 * Days that have a name: those of a fixed date, those that move with Easter, Thanksgiving. Lower case, with a plain
 * apostrophe.
 */

/** Month and day, every year. */
export const FIXED_HOLIDAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["valentine's day", [2, 14]],
  ["st patrick's day", [3, 17]],
  ["st. patrick's day", [3, 17]],
  ['may day', [5, 1]],
  ['juneteenth', [6, 19]],
  ['bastille day', [7, 14]],
  ['halloween', [10, 31]],
  ["all saints' day", [11, 1]],
  ['armistice day', [11, 11]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
]);

/** Days from Easter Sunday of the western churches. */
export const EASTER_HOLIDAYS: ReadonlyMap<string, number> = new Map([
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['maundy thursday', -3],
  ['good friday', -2],
  ['easter sunday', 0],
  ['easter', 0],
  ['easter monday', 1],
  ['whit monday', 50],
]);

/** The fourth Thursday of November, as the United States keep it. */
export const THANKSGIVINGS: readonly string[] = ['thanksgiving day', 'thanksgiving'];

/**
 * Of one word these are a time only behind a preposition, and not before what is named for them: "by Christmas", not "a
 * Christmas tree".
 */
export const BARE_HOLIDAYS: readonly string[] = [
  'christmas',
  'easter',
  'halloween',
  'juneteenth',
  'thanksgiving',
  'may day',
];
