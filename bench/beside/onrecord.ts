/** Onrecord itself: the whole reading, or words, tags and trees alone. */
import { toArticle } from '../../src/clean/article.js';
import { tuneEngine } from '../../src/cli/engine.js';
import { grammarModels } from '../../src/model/models.js';
import { toGrammar } from '../../src/read/grammar/grammar.js';
import { toPage } from '../../src/read/page.js';
import { read } from '../../src/read/read.js';
import type { EntityType } from '../../src/types.js';
import { ours } from '../treebank/ours.js';
import type { Engine, NameKind } from './engines.js';

const KINDS: { readonly [type in EntityType]?: NameKind } = { person: 'PER', organization: 'ORG', place: 'LOC' };

export function engineOf(isWhole: boolean): Engine {
  tuneEngine(); // as commands do
  return isWhole ? { ...engine, ...whole } : engine;
}

const engine: Engine = {
  read: (text) => toGrammar(toPage(toArticle({ text })), grammarModels()).words.length,
  words: (text) => ours({ id: 'text', text, paragraphs: [{ start: 0, end: text.length }] }, grammarModels()).words,
};

const whole: Pick<Engine, 'read' | 'names'> = {
  read: (text) => read(toArticle({ text })).statements.length,
  names: (text) =>
    read(toArticle({ text })).mentions.flatMap(({ form, type, start, end }) =>
      form === 'name' && KINDS[type] ? [{ start, end, kind: KINDS[type] }] : [],
    ),
};
