/**
 * Seasons: their TIMEX3 letters and, for the north, their first and last month. Winter begins in the year it is named
 * for.
 */
export interface Season {
  readonly letters: string;
  readonly first: number;
  readonly last: number;
}

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', { letters: 'SP', first: 3, last: 5 }],
  ['summer', { letters: 'SU', first: 6, last: 8 }],
  ['autumn', { letters: 'FA', first: 9, last: 11 }],
  ['fall', { letters: 'FA', first: 9, last: 11 }],
  ['winter', { letters: 'WI', first: 12, last: 14 }],
]);
