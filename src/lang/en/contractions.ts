/** What stands after the apostrophe of a contraction, and the few that change before it. Lower case, straight apostrophe. */
export const CONTRACTED: ReadonlyMap<string, string> = new Map([["'re", 'are'], ["'ve", 'have'], ["'ll", 'will'], ["'d", 'would'], ["'m", 'am'], ["n't", 'not']]);

export const WHOLE_CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']], ["can't", ['can', 'not']], ['cannot', ['can', 'not']], ["shan't", ['shall', 'not']], ["ain't", ['is', 'not']], ["let's", ['let', 'us']], ['gonna', ['going', 'to']],
]);
