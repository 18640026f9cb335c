/** Article → Reading: the steps in order. Never throws; what cannot be settled becomes a doubt. */
import type { Article, Reading } from '../types.js';
import { findEvents } from './events/events.js';
import { findFigures } from './figures/figures.js';
import { findMentions } from './mentions/mentions.js';
import { toPage } from './page.js';
import { findStatements } from './statements/statements.js';
import { findTimes } from './times/times.js';

/**
 * All that can be read in one article.
 * @example read(toArticle({ id: 'r1', text: 'The dam is safe, the minister said.' })).statements[0].speaker // "the minister"
 */
export function read(article: Article): Reading {
  const page = toPage(article);
  const named = findMentions(page);
  const times = findTimes(page);
  const statements = findStatements(page, named, times);
  const events = findEvents(page, named, times, statements);
  const figures = findFigures(page, named, times, statements);
  return {
    article: { id: article.id, text: article.text },
    sentences: page.sentences.map(({ start, end, block }) => ({ start, end, block })),
    mentions: named.mentions, referents: named.referents,
    times, statements, events, figures,
    doubts: named.doubts,
  };
}
