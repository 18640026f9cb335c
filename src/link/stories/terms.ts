/** A report → the words that tell which story it is, each with its weight. Weights are fixed: they never depend on what else is on record. */
import { EVERYDAY_NAMES, EVERYDAY_WORDS, FREQUENT_WORDS, GRAMMAR_WORDS, OCCASIONAL_WORDS } from '../../lang/en/common-words.js';
import { COUNTRIES } from '../../lang/en/countries.js';
import { findTokens } from '../../text/tokens.js';
import type { Report } from '../report.js';

/** A word or name, folded ("cartel", "sheinbaum"), and how much it says (0–1, the vector has length 1). `name`: a proper name that few reports have. */
export interface Term { readonly term: string; readonly weight: number; readonly name: boolean }

/** So many of the heaviest words are kept. */
const KEPT = 44;

/** Heaviest first. */
export function termsOf({ article, reading }: Report): Term[] {
  const counts = new Map<string, { count: number; capital: number; inner: number; lead: boolean }>();
  let seen = 0;
  for (const sentence of reading.sentences) {
    let opens = true;
    for (const token of findTokens(article.text.slice(sentence.start, sentence.end))) {
      if (token.kind === 'mark') { if (token.text === '“' || token.text === '"' || token.text === ':') opens = true; continue; }
      if (token.kind === 'word') for (const part of token.text.split(/[-‐‑]/)) {
        const term = toTerm(part);
        if (term.length < 2) continue;
        const entry = counts.get(term) ?? { count: 0, capital: 0, inner: 0, lead: seen < LEAD };
        entry.count++;
        if (!opens) { entry.inner++; if (/^\p{Lu}/u.test(part)) entry.capital++; }
        counts.set(term, entry);
      }
      opens = false; seen++;
    }
  }
  const weighed = [...counts].map(([term, { count, capital, inner, lead }]) => {
    const capitalised = inner > 0 && capital === inner;
    return { term, name: capitalised && tellsApart(term), weight: rarity(term, capitalised) * (1 + Math.log(count)) * (lead ? 1.5 : 1) };
  }).filter((t) => t.weight > 0);
  weighed.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  const kept = weighed.slice(0, KEPT), size = Math.sqrt(kept.reduce((sum, t) => sum + t.weight ** 2, 0));
  return kept.map((t) => ({ ...t, weight: Math.round((1e4 * t.weight) / size) / 1e4 }));
}

/** The headline and the first paragraph, about. */
const LEAD = 60;

/** Logarithmic in frequency, about; a proper name tells a little more than a noun as rare, a country less. */
function rarity(term: string, capitalised: boolean): number {
  if (isIn(GRAMMAR_WORDS, term) || isIn(EVERYDAY_WORDS, term)) return 0;
  if (isIn(EVERYDAY_NAMES, term)) return capitalised ? 0.3 : 0;
  if (capitalised && LANDS.has(term)) return 0.5;
  if (isIn(FREQUENT_WORDS, term)) return 0.35;
  return capitalised ? 1.2 : isIn(OCCASIONAL_WORDS, term) ? 0.55 : 1;
}

/** A name by which one story is told from others. */
const tellsApart = (term: string): boolean => !isIn(EVERYDAY_NAMES, term) && !LANDS.has(term);

const isIn = (words: ReadonlySet<string>, term: string): boolean => words.has(term) || words.has(`${term}s`);

/** "Cartels" and "cartel", "Castañeda" and "Castaneda" are one term. */
function toTerm(word: string): string {
  const folded = word.toLowerCase().replace(/[.’']/g, '').normalize('NFD').replace(/\p{M}/gu, '');
  if (folded.length > 4 && folded.endsWith('ies')) return `${folded.slice(0, -3)}y`;
  return folded.length > 3 && /[^siu]s$/.test(folded) ? folded.slice(0, -1) : folded;
}

/** States, nationalities and capitals of one word. */
const LANDS: ReadonlySet<string> = new Set(COUNTRIES.split(/[;,\n]/).map((name) => name.trim()).filter((name) => name && !/\s/.test(name)).map(toTerm));
