/**
 * Nouns by which a report points back to what somebody said: "denied the allegation", "rejected any such claim".
 * Singular.
 */
export const SAID_NOUNS: ReadonlySet<string> = new Set(
  `
    allegation accusation charge claim report rumour rumor suggestion assertion insinuation request statement remark
    comment criticism complaint story account speculation idea notion talk assessment finding testimony version
    characterization
  `
    .trim()
    .split(/\s+/),
);
/** Those of them that are of something told as a fact, and not of talk that nobody need have told here. Singular. */
export const TOLD_NOUNS: ReadonlySet<string> = new Set(
  'allegation accusation charge claim report suggestion assertion insinuation statement story account assessment finding testimony version characterization'.split(
    ' ',
  ),
);
/** Words that by themselves point back. */
export const POINTERS: ReadonlySet<string> = new Set([
  'it',
  'this',
  'that',
  'them',
  'these',
  'those',
  'such',
  'so',
  'any',
  'which',
  'something',
]);
/** Verbs that add little to the noun after them: "denied receiving any warning" denies a warning. Base form. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'receive get make give take hold have know exist happen occur issue send carry commit play'.split(' '),
);
/** Verbs and adjectives that what is said not to be so may have in common with anything. Base form. */
export const SAYING_NOTHING: readonly string[] = `
  say tell comment speak talk think believe want need see look come become seem able going true right the this that
`
  .trim()
  .split(/\s+/);
/** Verbs of a cue that deny by themselves, base form. */
export const DENYING_VERBS: ReadonlySet<string> = new Set(
  'deny reject dispute refute dismiss rebut contradict repudiate contest disavow rubbish rebuff'.split(' '),
);
/**
 * Those of them whose object is always something that could be true: plans and persons are rejected or dismissed, not
 * refuted.
 */
export const DENYING_OF_TRUTH: readonly string[] = 'deny dispute refute rebut contradict'.split(' ');
