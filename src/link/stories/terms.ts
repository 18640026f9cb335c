/**
 * A report → the words and numbers that tell which story it is. Weights are fixed (models/rarity@1): they never depend
 * on what else is on record.
 */
import { rarityOf } from '../../model/models.js';
import { findTokens } from '../../text/tokens.js';
import { onceOfWord } from '../once.js';
import type { Report } from '../report.js';
import { toTerm } from './term.js';

/**
 * A word or name, folded ("cartel", "sheinbaum"), and how much it says (0–1, the vector has length 1). `name`: always
 * with a capital where no sentence begins. `lead`: it stands at the report's beginning.
 */
export interface Term {
  readonly term: string;
  readonly weight: number;
  readonly name: boolean;
  readonly lead: boolean;
}

/** So many of the heaviest words are kept, and so many numbers, the first ones. */
const KEPT = 64,
  NUMBERS = 16;

/** The headline and the first paragraph, about: what stands here weighs half as much again. */
const LEAD = 60,
  LEADS = 1.5;

interface Met {
  count: number;
  capital: number;
  inner: number;
  readonly lead: boolean;
}

/**
 * Terms with the heaviest first; numbers as they are met. A title that comes apart from the text stands before it, as
 * it does where reports are one text.
 */
export function termsOf({ article, reading }: Report): { readonly terms: Term[]; readonly numbers: string[] } {
  const words = new Map<string, Met>(),
    numbers = new Set<string>();
  let seen = 0;
  for (const sentence of [
    ...titleApart(article),
    ...reading.sentences.map(({ start, end }) => article.text.slice(start, end)),
  ]) {
    let opens = true;
    for (const token of findTokens(sentence)) {
      if (token.kind === 'mark') {
        if (token.text === '“' || token.text === '"' || token.text === ':') opens = true;
        continue;
      }
      if (token.kind === 'number') {
        const number = token.lower.replaceAll(',', '');
        if (tellsApart(number)) numbers.add(number);
      } else
        for (const part of token.text.split(/[-‐‑]/)) {
          const term = folded(part);
          if (term.length < 2) continue;
          const met = words.get(term) ?? { count: 0, capital: 0, inner: 0, lead: seen < LEAD };
          met.count++;
          if (!opens) {
            met.inner++;
            if (/^\p{Lu}/u.test(part)) met.capital++;
          }
          words.set(term, met);
        }
      opens = false;
      seen++;
    }
  }
  return { terms: heaviest(words), numbers: [...numbers].slice(0, NUMBERS) };
}

/**
 * A headline says more of what a report tells than any other line; a report that brings it as a field says it all the
 * same.
 */
const titleApart = ({ title, text }: Report['article']): string[] =>
  title !== undefined && !text.slice(0, title.length + NEAR).includes(title) ? [title] : [];
const NEAR = 200;

function heaviest(words: ReadonlyMap<string, Met>): Term[] {
  const weighed = [...words]
    .map(([term, { count, capital, inner, lead }]) => ({
      term,
      name: inner > 0 && capital === inner,
      lead,
      weight: rarityOf(term) * (1 + Math.log(count)) * (lead ? LEADS : 1),
    }))
    .filter((t) => t.weight > 0);
  weighed.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  const kept = weighed.slice(0, KEPT),
    size = Math.sqrt(kept.reduce((sum, t) => sum + t.weight ** 2, 0));
  return kept.map((t) => ({ ...t, weight: Math.round((1e4 * t.weight) / size) / 1e4 }));
}

/** "174" and "7.1" tell a story from others; a single digit and a year do not. */
const tellsApart = (number: string): boolean => number.length > 1 && !/^(?:19|20)\d\d$/.test(number);

const folded = onceOfWord(toTerm);
