/** Units of time: how ISO 8601 writes a duration of them ("PT#H": three hours are PT3H). */
export const PERIODS: ReadonlyMap<string, string> = new Map([
  ['second', 'PT#S'],
  ['minute', 'PT#M'],
  ['min', 'PT#M'],
  ['hour', 'PT#H'],
  ['day', 'P#D'],
  ['night', 'P#D'],
  ['week', 'P#W'],
  ['fortnight', 'P#W'],
  ['weekend', 'P#WE'],
  ['month', 'P#M'],
  ['quarter', 'P#Q'],
  ['year', 'P#Y'],
  ['decade', 'P#DE'],
  ['century', 'P#CE'],
  ['centurie', 'P#CE'],
]);

/** Parts of the day: their TIMEX3 letters. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['dawn', 'DT'],
]);

/** Zones by their letters: minutes ahead of Greenwich. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['ist', 330],
  ['wib', 420],
  ['hkt', 480],
  ['sgt', 480],
  ['jst', 540],
  ['kst', 540],
  ['aest', 600],
  ['aedt', 660],
  ['edt', -240],
  ['est', -300],
  ['et', -300],
  ['cdt', -300],
  ['cst', -360],
  ['mdt', -360],
  ['mst', -420],
  ['pdt', -420],
  ['pst', -480],
  ['pt', -480],
]);
