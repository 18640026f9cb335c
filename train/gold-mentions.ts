/**
 * The easier task: gold mentions of persons in order, and for each “he” and “she” the one met whom the reader chooses.
 */
import { toArticle } from '../src/clean/article.js';
import { coreferenceModel, grammarModels } from '../src/model/models.js';
import { toChoose } from '../src/read/coreference/choose.js';
import { placesOf } from '../src/read/coreference/places.js';
import { toGrammar } from '../src/read/grammar/grammar.js';
import type { Met } from '../src/read/mentions/met.js';
import type { Known } from '../src/read/mentions/known.js';
import { genderOfGiven, genderOfWord } from '../src/read/mentions/lexicon.js';
import { toPage } from '../src/read/page.js';
import { type ChainText, toChains } from './chains.js';

const HE = /^(?:he|him|his|himself)$/i,
  SHE = /^(?:she|her|hers|herself)$/i;

export function goldMentionsRight(texts: readonly ChainText[]): { right: number; all: number } {
  const choose = toChoose(coreferenceModel());
  let right = 0,
    all = 0;
  for (const text of texts) {
    const page = toPage(toArticle({ id: text.id, text: text.text })),
      { isPronoun, isMet } = toChains(text);
    const known = new Map<number, Known>(),
      idOf = new Map<Known, number>(),
      met: Met[] = [];
    const place = placesOf(page, toGrammar(page, grammarModels()), grammarModels().arcs.labels);
    for (const gold of [...text.mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (gold.type !== 'person') continue;
      const words = text.text.slice(gold.start, gold.end),
        token = page.tokens.findIndex((t) => t.end > gold.start);
      let end = token + 1;
      while (page.tokens[end] && page.tokens[end]!.end <= gold.end) end++;
      const at = place(token, end),
        kind = HE.test(words) ? 'he' : SHE.test(words) ? 'she' : undefined;
      let one: Known | undefined;
      if (kind) {
        one = choose(met, kind, at, words.toLowerCase().endsWith('self'))?.known;
        if (isMet(gold.id, gold.start)) {
          all++;
          if (one && idOf.get(one) === gold.id) right++;
        }
      } else if (!isPronoun(gold)) {
        one = known.get(gold.id);
        if (!one) {
          one = {
            name: words,
            type: 'person',
            named: gold.named,
            words: words.toLowerCase().split(/\s+/),
            roles: new Set(),
            sure: 1,
          };
          known.set(gold.id, one);
          idOf.set(one, gold.id);
        }
        const parts = words.split(/[\s.]+/),
          gender =
            genderOfWord.get(parts[0]!.toLowerCase()) ??
            (gold.named ? genderOfGiven(parts[0]!) : undefined) ??
            genderOfWord.get(parts.at(-1)!.toLowerCase());
        if (gender) one.gender ??= gender;
      }
      if (one)
        met.push({
          ...at,
          known: one,
          form: kind ? 'pronoun' : gold.named ? 'name' : 'description',
          ...(kind ? { kind } : {}),
        });
    }
  }
  return { right, all };
}
