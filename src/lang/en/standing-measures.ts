/** How the numbers of a measure behave through time (names as in measures.ts). What is in neither list may go up and down. */

/** Counts that only grow, unless an earlier one was wrong. */
export const GROWING_MEASURES: ReadonlySet<string> = new Set(['dead', 'injured', 'rescued', 'arrested', 'strikes', 'cases', 'vaccinated', 'displaced', 'homes']);

/** What was so at one time and stays so, whenever it is reported: two numbers for it cannot both hold. */
export const FIXED_MEASURES: ReadonlySet<string> = new Set(['aboard', 'passengers', 'crew', 'capacity', 'tickets', 'population', 'fine', 'members']);
