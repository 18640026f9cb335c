/** Words that turn a clause into its contrary, lower case, contractions undone. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor nowhere without hardly barely'.split(' '),
);
