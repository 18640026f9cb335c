/** Event words that tell no event of the story: what reporters did to write it, and what happens anywhere. */
import { REPORTERS_BUSINESS } from '../../../lang/en/event-nouns.js';
import { headOf, type Tree } from '../tree.js';

/** "declined to comment", "a request for comment" */
export const isReportersBusiness = (tree: Tree, word: number, type: string): boolean =>
  ASKED.has(type) &&
  tree.children[word]!.some(
    (c) =>
      BUSINESS.has(tree.lower[c]!) &&
      (tree.labels[c] === 'xcomp' || tree.labels[c] === 'nmod' || tree.labels[c] === 'obl'),
  );
const BUSINESS = new Set(REPORTERS_BUSINESS.split('|'));
const ASKED = new Set(['REQUEST', 'REJECT', 'AGREE', 'CONSULT']);

/**
 * "droughts, storms and flooding are more common", "instances of fraud": without number, name or article, and no
 * subject of what they did.
 */
export const isNoneInParticular = (tree: Tree, word: number, type: string): boolean =>
  COMMON.has(type) &&
  !CHARGED.has(tree.lower[headOf(tree, word) ?? word]!) &&
  (tree.tags[word] === 'NNS' || BARE.test(tree.lower[word]!)) &&
  !/^(?:nsubj|root|obj)$/.test(tree.labels[firstOf(tree, word)]!) &&
  !tree.children[word]!.some((c) => tellsWhich(tree, c));
const COMMON = new Set(['DISASTER', 'ELECTION', 'CRIME', 'HEALTH']);
const BARE = /(?:ing|fraud|violence|theft|bribery|abuse|misconduct)$/;

/** The first of what is joined: "haste, but not fraud". */
const firstOf = (tree: Tree, word: number): number =>
  tree.labels[word] === 'conj' && tree.tags[word] !== 'NNS' && !/ing$/.test(tree.lower[word]!)
    ? (headOf(tree, word) ?? word)
    : word;

const tellsWhich = ({ labels, tags }: Tree, child: number): boolean =>
  labels[child] === 'det' || labels[child] === 'nummod' || tags[child]!.startsWith('NNP') || labels[child] === 'nmod';

/** "Deny charges of money laundering": somebody's. */
const CHARGED = new Set(
  `
  charge charges charged charging indicted count counts allegation allegations accusation accusations suspicion guilty
  accused convicted suspected acquitted
`
    .trim()
    .split(/\s+/),
);
