/** Tokens → the words that grammar counts with: contractions and compounds in their parts, as the treebanks have them. */
import type { Token } from '../../text/tokens.js';
import type { Span } from '../../types.js';

export interface GrammarWord extends Span { readonly text: string }

/** @example toGrammarWords(findTokens('didn’t cross-check')) // did · n’t · cross · - · check */
export function toGrammarWords(tokens: readonly Token[]): GrammarWord[] {
  return tokens.flatMap((token) => (token.kind === 'word' && token.text.length > 2 ? partsOf(token) : [token]));
}

const CONTRACTED = /(?:n['’]t|['’](?:ll|re|ve|d|m))$/i;
/** "co-founder", "re-elected": one word in the treebanks. */
const PREFIXED = /^(?:anti|co|counter|e|ex|mid|multi|non|post|pre|pro|re|semi|sub|un|vice|al|el)-/i;

function partsOf({ text, start, end }: Token): GrammarWord[] {
  if (/^cannot$/i.test(text)) return cutAt(text, start, [3]);
  const contracted = CONTRACTED.exec(text);
  if (contracted && contracted.index > 0) return cutAt(text, start, [contracted.index]);
  if (!text.includes('-') || PREFIXED.test(text)) return [{ text, start, end }];
  const cuts: number[] = [];
  for (let i = text.indexOf('-'); i >= 0; i = text.indexOf('-', i + 1)) cuts.push(i, i + 1);
  return cutAt(text, start, cuts);
}

function cutAt(text: string, start: number, cuts: readonly number[]): GrammarWord[] {
  const bounds = [0, ...cuts.filter((c, i) => c > 0 && c < text.length && c !== cuts[i - 1]), text.length];
  return bounds.slice(1).map((to, i) => ({ text: text.slice(bounds[i], to), start: start + bounds[i]!, end: start + to }));
}
