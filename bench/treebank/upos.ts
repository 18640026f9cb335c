/**
 * Penn tags with the relation above a word → universal tags, by the table of UD's English guidelines; what the table
 * cannot tell goes to the more frequent.
 */

const PLAIN: { readonly [tag: string]: string } = {
  '#': 'SYM',
  $: 'SYM',
  "''": 'PUNCT',
  '``': 'PUNCT',
  ',': 'PUNCT',
  '-LRB-': 'PUNCT',
  '-RRB-': 'PUNCT',
  '.': 'PUNCT',
  ':': 'PUNCT',
  HYPH: 'PUNCT',
  NFP: 'PUNCT',
  AFX: 'X',
  ADD: 'X',
  GW: 'X',
  FW: 'X',
  LS: 'X',
  XX: 'X',
  SYM: 'SYM',
  CC: 'CCONJ',
  CD: 'NUM',
  DT: 'DET',
  EX: 'PRON',
  IN: 'ADP',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  MD: 'AUX',
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  PDT: 'DET',
  POS: 'PART',
  PRP: 'PRON',
  PRP$: 'PRON',
  RB: 'ADV',
  RBR: 'ADV',
  RBS: 'ADV',
  RP: 'ADP',
  TO: 'PART',
  UH: 'INTJ',
  VB: 'VERB',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VBP: 'VERB',
  VBZ: 'VERB',
  WDT: 'PRON',
  WP: 'PRON',
  WP$: 'PRON',
  WRB: 'ADV',
};

export function uposOf(tag: string, label: string, lower: string): string {
  if (tag.startsWith('VB') && (label === 'aux' || label === 'cop')) return 'AUX';
  if (tag === 'IN' && label === 'mark') return 'SCONJ';
  if (tag === 'TO' && label === 'case') return 'ADP';
  if (tag === 'RB' && /^(?:not|n['’]t)$/.test(lower)) return 'PART';
  if (/^DT$/.test(tag) && label !== 'det' && /^(?:this|that|these|those|both|all|each|another)$/.test(lower))
    return 'PRON';
  if (tag === 'WDT' && label === 'det') return 'DET';
  return PLAIN[tag] ?? 'X';
}
