/** Words by which a report says that what was planned has another date now. */
export const MOVED =
  /\b(?:postpon(?:e|es|ed|ing|ement)|reschedul(?:e|es|ed|ing)|delay(?:s|ed|ing)?|push(?:ed|es)? back|put off|brought forward|moved (?:up |back |forward )?(?:to|from)|bring(?:s|ing)? forward|now (?:set|scheduled|planned|due|expected) for|defer(?:s|red|ring)?)\b/i;

/** Words by which one night may have two dates, or one hour in two zones. */
export const NIGHTLY = /\b(?:night|overnight|midnight|late|early|dawn|pre-?dawn|small hours|local time|GMT|UTC)\b/i;

/** What befalls a person once, or once in one story, beside what docs/events.md calls DEATH. */
export const ONCE_IN_A_LIFE: readonly string[] = [
  'assassination',
  'assassinate',
  'murder',
  'funeral',
  'bury',
  'birth',
  'born',
  'arrest',
  'sentence',
  'resign',
];
