/** Our own words, sentences, tags and trees of a text, from its letters and paragraphs alone. */
import type { GrammarModels } from '../../src/model/models.js';
import { toGrammar } from '../../src/read/grammar/grammar.js';
import { toPage } from '../../src/read/page.js';
import type { GoldText } from './gold.js';
import type { FoundText } from './scores.js';
import { uposOf } from './upos.js';

export function ours(
  { id, text, paragraphs }: Pick<GoldText, 'id' | 'text' | 'paragraphs'>,
  models: GrammarModels,
): FoundText {
  const page = toPage({ id, text, blocks: paragraphs.map((p) => ({ ...p, kind: 'paragraph' })) }),
    { words, tags, heads, labels } = toGrammar(page, models);
  return {
    sentences: page.sentences,
    words: words.map(({ start, end, text: word }, i) => {
      const xpos = models.tags.labels[tags[i]!]!,
        label = models.arcs.labels[labels[i]!] ?? 'dep';
      return { start, end, xpos, upos: uposOf(xpos, label, word.toLowerCase()), head: heads[i]!, label };
    }),
  };
}
