/** Words before an office that say its holder no longer has it, or has the one below. Lower case. */
export const FORMER: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'erstwhile',
  'previous',
  'one-time',
  'onetime',
  'ousted',
  'outgoing',
]);
export const BELOW: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'under', 'associate', 'junior']);
/** After the name of a head: "the Brand administration" says that the one who is named governs. */
export const RULE_NOUNS: readonly string[] = ['administration', 'government', 'cabinet', 'presidency', 'white house'];
/**
 * Offices that one holds at a time, lower case. Attorneys, officials, champions and aides there are many of: who is no
 * longer one of somebody's may go by the name still.
 */
export const OF_ONE_HOLDER: ReadonlySet<string> = new Set(
  (
    'president premier chancellor minister secretary governor mayor king queen prime director head chief chair chairman chairwoman chairperson ceo leader commander commissioner governor-general secretary-general director-general speaker ' +
    'ambassador envoy harbourmaster harbormaster superintendent principal rector dean bishop archbishop pope editor manager treasurer prosecutor sheriff'
  ).split(' '),
);
/** Ranks: "Deputy Sgt" is a deputy of that rank, not one below a sergeant. */
export const RANKS: ReadonlySet<string> = new Set(
  `
  sgt sergeant lt lieutenant cpl corporal capt captain col colonel maj major constable inspector officer
`
    .trim()
    .split(/\s+/),
);
/** Ranks of which one person has one at a time, by their short forms, too. Lower case. */
export const ONE_RANK: Readonly<Record<string, string>> = {
  sgt: 'sergeant',
  sergeant: 'sergeant',
  cpl: 'corporal',
  corporal: 'corporal',
  lt: 'lieutenant',
  lieutenant: 'lieutenant',
  capt: 'captain',
  captain: 'captain',
  maj: 'major',
  major: 'major',
  col: 'colonel',
  colonel: 'colonel',
  brig: 'brigadier',
  brigadier: 'brigadier',
  constable: 'constable',
  inspector: 'inspector',
};
/** Offices by which people are called for life, by courtesy: "Governor Brand" may be governor no more. Lower case. */
export const KEPT_FOR_LIFE: ReadonlySet<string> = new Set(
  'president governor senator congressman congresswoman representative secretary ambassador mayor speaker judge justice general admiral colonel major captain'.split(
    ' ',
  ),
);
