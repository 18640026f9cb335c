/** The easier task: gold mentions of persons in order, and for each “he” and “she” the one met whom the reader would choose. */
import { toArticle } from '../src/clean/article.js';
import { type Met, nearestTo } from '../src/read/mentions/met.js';
import type { Known } from '../src/read/mentions/known.js';
import { genderOfGiven, genderOfWord } from '../src/read/mentions/lexicon.js';
import { toPage } from '../src/read/page.js';
import { type ChainText, toChains } from './chains.js';

const HE = /^(?:he|him|his|himself)$/i, SHE = /^(?:she|her|hers|herself)$/i;

export function goldMentionsRight(texts: readonly ChainText[]): { right: number; all: number } {
  let right = 0, all = 0;
  for (const text of texts) {
    const page = toPage(toArticle({ id: text.id, text: text.text })), { isPronoun, isMet } = toChains(text);
    const known = new Map<number, Known>(), idOf = new Map<Known, number>(), met: Met[] = [];
    for (const gold of [...text.mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (gold.type !== 'person') continue;
      const words = text.text.slice(gold.start, gold.end), token = page.tokens.findIndex((t) => t.start >= gold.start);
      const sentence = page.sentences.findIndex((s) => s.first <= token && token < s.last), quote = page.quotes.find((q) => q.start <= gold.start && gold.start < q.end)?.turn ?? -1;
      const kind = HE.test(words) ? 'he' : SHE.test(words) ? 'she' : undefined;
      let one: Known | undefined;
      if (kind) {
        one = nearestTo(met, kind, { sentence, quote });
        if (isMet(gold.id, gold.start)) { all++; if (one && idOf.get(one) === gold.id) right++; }
      } else if (!isPronoun(gold)) {
        one = known.get(gold.id);
        if (!one) { one = { name: words, type: 'person', named: gold.named, words: words.toLowerCase().split(/\s+/), roles: new Set(), sure: 1 }; known.set(gold.id, one); idOf.set(one, gold.id); }
        const parts = words.split(/[\s.]+/), gender = genderOfWord.get(parts[0]!.toLowerCase()) ?? (gold.named ? genderOfGiven(parts[0]!) : undefined) ?? genderOfWord.get(parts.at(-1)!.toLowerCase());
        if (gender) one.gender ??= gender;
      }
      if (one) met.push({ known: one, token, end: token + 1, sentence, quote });
    }
  }
  return { right, all };
}
