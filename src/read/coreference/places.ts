/** Where a mention stands: its sentence, quotation and block, and what the grammar makes of it. */
import type { Grammar } from '../grammar/grammar.js';
import type { Page } from '../page.js';
import { VERB_FORMS } from '../statements/verb-forms.js';

export const RELATIONS = { none: 0, subject: 1, object: 2, owner: 3, oblique: 4, ofNoun: 5, apposed: 6 } as const;
export type Relation = (typeof RELATIONS)[keyof typeof RELATIONS];

export interface Place {
  /** First token, and one past the last. */
  readonly token: number;
  readonly end: number;
  readonly sentence: number;
  /** Turn of the quotation around it; -1: none. */
  readonly quote: number;
  readonly block: number;
  readonly relation: Relation;
  /** The word it hangs on, the word that hangs on, and so up to the root of the sentence, six at most. */
  readonly governors: readonly number[];
  /** Subject of a verb of saying. */
  readonly speaks: boolean;
}

/** Places of tokens, asked in the order of the text. `labels` are the grammar's. */
export function placesOf(
  { tokens, sentences, quotes }: Page,
  grammar: Grammar,
  labels: readonly string[],
): (token: number, end: number) => Place {
  let s = 0,
    q = 0,
    w = 0;
  return (token, end) => {
    const { start } = tokens[token]!;
    while (s < sentences.length - 1 && sentences[s]!.last <= token) s++;
    while (q < quotes.length - 1 && quotes[q]!.end <= start) q++;
    while (w > 0 && grammar.words[w - 1]!.start >= start) w--;
    while (w < grammar.words.length && grammar.words[w]!.start < start) w++;
    const quote = quotes[q],
      head = headOf(grammar, w, tokens[end - 1]!.end),
      { relation, governor } = relationOf(grammar, labels, head);
    return {
      token,
      end,
      sentence: s,
      quote: quote && quote.start <= start && start < quote.end ? quote.turn : -1,
      block: sentences[s]?.block ?? 0,
      relation,
      governors: upFrom(grammar, governor),
      speaks:
        relation === RELATIONS.subject &&
        governor >= 0 &&
        VERB_FORMS.has(grammar.words[governor]!.text.toLowerCase()) &&
        !isPassive(grammar, labels, governor),
    };
  };
}

/** “The driver had been asked to stop” is what somebody else said. */
const isPassive = ({ words, heads, labels: of }: Grammar, labels: readonly string[], verb: number): boolean => {
  for (let at = verb - 1; at >= 0 && at > verb - 4; at--)
    if (heads[at] === verb && labels[of[at]!] === 'aux' && BE.has(words[at]!.text.toLowerCase())) return true;
  return false;
};
const BE = new Set('be is are was were been being'.split(' '));

function upFrom({ heads }: Grammar, word: number): number[] {
  const out: number[] = [];
  for (let at = word; at >= 0 && out.length < 6; at = heads[at]!) out.push(at);
  return out;
}

/** The word of the mention whose head lies outside it. */
function headOf({ words, heads }: Grammar, first: number, end: number): number {
  let last = first;
  while (last < words.length && words[last]!.end <= end) last++;
  for (let w = first; w < last; w++) if (heads[w]! < first || heads[w]! >= last) return w;
  return first < words.length ? first : -1;
}

function relationOf(
  { words, heads, labels: of }: Grammar,
  labels: readonly string[],
  word: number,
): { relation: Relation; governor: number } {
  let at = word;
  for (let step = 0; step < 4 && at >= 0; step++) {
    const label = labels[of[at]!] ?? '',
      governor = heads[at]!;
    switch (label) {
      case 'nsubj':
      case 'csubj':
        return { relation: RELATIONS.subject, governor };
      case 'obj':
      case 'iobj':
        return { relation: RELATIONS.object, governor };
      case 'obl':
        return { relation: RELATIONS.oblique, governor };
      case 'appos':
        return { relation: RELATIONS.apposed, governor };
      case 'nmod':
        return { relation: isOwner(words, at) ? RELATIONS.owner : RELATIONS.ofNoun, governor };
      case 'conj':
      case 'flat':
      case 'compound':
        at = governor;
        continue;
      default:
        return { relation: RELATIONS.none, governor };
    }
  }
  return { relation: RELATIONS.none, governor: -1 };
}

const OWNERS = new Set(['his', 'her', 'its', 'their']);
/** “his plan”, “Brand's plan”. */
const isOwner = (words: Grammar['words'], at: number): boolean =>
  OWNERS.has(words[at]!.text.toLowerCase()) || /^['’]s?$/i.test(words[at + 1]?.text ?? '');
