/**
 * What stands after the apostrophe of a contraction, and the few that change before it. Lower case, straight
 * apostrophe.
 */
export const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ["'m", 'am'],
  ["n't", 'not'],
]);

export const WHOLE_CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ["let's", ['let', 'us']],
  ['gonna', ['going', 'to']],
]);

/**
 * Contractions written without their apostrophe, with the places where they are cut: "dont" is do and nt. Names and
 * words that are spelled alike ("id", "ill", "lets") are left out.
 */
export const UNMARKED_CONTRACTIONS: ReadonlyMap<string, readonly number[]> = new Map(
  `
dont 2, doesnt 4, didnt 3, isnt 2, wasnt 3, arent 3, werent 4, hasnt 3, havent 4, hadnt 3, wouldnt 5, couldnt 5, shouldnt 6, mustnt 4, neednt 4, wont 2, cant 2, aint 2, im 1, ive 1, youre 3, theyre 4, youve 3, weve 2, theyve 4,
youll 3, theyll 4, itll 2, thatll 4, hes 2, shes 3, thats 4, whats 4, theres 5, heres 4, cannot 3, gonna 3, wanna 3, gotta 3, gimme 3, lemme 3, lotta 3, outta 3, dunno 2 3, alot 1
`
    .trim()
    .split(/,\s+/)
    .map((entry) => {
      const [word, ...cuts] = entry.split(' ');
      return [word!, cuts.map(Number)] as const;
    }),
);

/**
 * What follows "its" and "your" only where "it's" and "you're" is meant. Articles, pronouns, prepositions: no noun
 * begins with them.
 */
export const AFTER_IS: ReadonlySet<string> = new Set(
  `
  a an the not been gonna going really always my your his our their this that what where how in on at to for from with
  like
`
    .trim()
    .split(/\s+/),
);
