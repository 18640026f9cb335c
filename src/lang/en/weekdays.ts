/**
 * Days of the week by name, Monday = 1 (ISO 8601). Short forms only where a full date follows them, so that "Sun" and
 * "Sat" are no days by themselves.
 */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, i) => [name, i + 1]),
);

export const SHORT_WEEKDAYS: readonly string[] = [
  'mon',
  'tue',
  'tues',
  'wed',
  'weds',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
  'sun',
];
