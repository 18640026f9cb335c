/** What is said of somebody's words in the passive: “was denied by the ministry”, “was praised by the mayor”. */

/** Verbs that deny or confirm where their subject is something said, and else mean a deed. */
export const DENIED_BY: ReadonlySet<string> = new Set('deny reject dismiss dispute refute confirm'.split(' '));
/** Those of them that mean a deed where a court or a bank does it to a charge or an account. */
export const DENIED_OR_DONE: ReadonlySet<string> = new Set(['dismiss', 'reject']);

/** Verbs that judge whatever their subject is. */
export const JUDGED_BY: ReadonlySet<string> = new Set(
  `
  praise criticize criticise welcome condemn denounce hail applaud laud slam decry deplore mock ridicule endorse
  contradict
`
    .trim()
    .split(/\s+/),
);

/** Nouns for something said to be so. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  `
  claim claims allegation allegations accusation accusations assertion assertions suggestion suggestions report reports
  rumour rumours rumor rumors charge charges account accounts version figure figures story speculation statement
  statements finding findings theory complaint complaints criticism denial existence authenticity death deaths toll
`
    .trim()
    .split(/\s+/),
);

/** Those of them that may be a paper or a thing: “The complaint was dismissed by the judge.” */
export const FILED_NOUNS: ReadonlySet<string> = new Set(
  'charge charges complaint complaints account accounts figure figures version statement statements report reports'.split(
    ' ',
  ),
);
