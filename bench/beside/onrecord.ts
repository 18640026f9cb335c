/** Onrecord itself: the whole reading, or words, tags and trees alone. */
import { toArticle } from '../../src/clean/article.js';
import { grammarModels } from '../../src/model/models.js';
import { toGrammar } from '../../src/read/grammar/grammar.js';
import { toPage } from '../../src/read/page.js';
import { read } from '../../src/read/read.js';
import type { EntityType } from '../../src/types.js';
import { ours } from '../treebank/ours.js';
import type { Engine, NameKind } from './engines.js';

const KINDS: { readonly [type in EntityType]?: NameKind } = { person: 'PER', organization: 'ORG', place: 'LOC' };

export const engineOf = (isWhole: boolean): Engine => ({
  read: isWhole
    ? (text) => read(toArticle({ text })).statements.length
    : (text) => toGrammar(toPage(toArticle({ text })), grammarModels()).words.length,
  words: (text) => ours({ id: 'text', text, paragraphs: [{ start: 0, end: text.length }] }, grammarModels()).words,
  ...(isWhole && {
    names: (text) =>
      read(toArticle({ text })).mentions.flatMap(({ form, type, start, end }) =>
        form === 'name' && KINDS[type] ? [{ start, end, kind: KINDS[type] }] : [],
      ),
  }),
});
