/** Last words of the names of papers by which readers know them: "the Courier" is the Ostrel Courier. Lower case. */
export const PAPERS: ReadonlySet<string> = new Set(
  `
  advertiser advocate age argus banner beacon bee bugle bulletin chronicle clarion courant courier dispatch echo enquirer examiner express gazette globe guardian herald independent inquirer
  journal ledger mail mercury messenger mirror monitor observer post press reporter sentinel sketch spectator standard star statesman sun telegraph telegram times transcript tribune wire`
    .trim()
    .split(/\s+/),
);

/** After these any word is one: "the Hammer" is the Daily Hammer. */
export const PAPER_DAYS = /^(?:Daily|Evening|Morning|Nightly|Sunday|Weekly)$/;
