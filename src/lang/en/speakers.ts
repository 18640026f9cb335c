/** Nouns for people and papers that speak in headlines and after “citing”: “Dam safe - police”. */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  (
    'police official officials minister ministry president governor mayor report reports study poll survey source sources expert experts analyst analysts spokesman spokeswoman spokesperson people person company operator board army military navy coastguard court lawyer lawyers ' +
    'prosecutor prosecutors authorities government union unions witness witnesses survivor survivors rescuers doctors doctor scientists researchers economist economists chief director ceo chairman chairwoman chair leader leaders lawmaker lawmakers senator senators mp mps media newspaper ' +
    'agency un watchdog regulator investor investors shareholder shareholders holder captain family families residents locals activists campaigners critics bank owner founder editor statement document documents letter memo newspapers newspaper outlet outlets aide aides insider insiders adviser advisers ' +
    'ambassador envoy diplomat diplomats king queen pope bishop commander general colonel judge panel committee commission audit auditor ngo charity hospital students student teacher teachers worker workers farmer farmers fisherman pilot driver engineer engineers researcher scientist historian author officer officers fan fans resident voter voters consumer customers parent parents member members rebel rebels delegate delegates candidate'
  ).split(' '),
);
