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
