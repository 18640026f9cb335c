/**
 * The words of Onrecord: what goes in, what is read in one report, what many reports say together.
 * Types alone, no code. Everything is readonly JSON. Offsets are UTF-16 code units of `article.text`,
 * ranges half-open: `text.slice(start, end)`. An absent field means "the report does not say", never "no" or zero.
 */
export type * from './types/article.js';
export type * from './types/reading.js';
export type * from './types/record.js';
