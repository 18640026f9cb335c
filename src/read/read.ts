/** Article → Reading: the steps in order. Never throws; what cannot be settled becomes a doubt. */
import { gazetteer } from '../gazetteer/load.js';
import { byPlace } from '../text/spans.js';
import type { Article, Reading } from '../types.js';
import { attributionModels, grammarModels, participantModel } from '../model/models.js';
import { withLearned } from './attribution/learned.js';
import { findEvents } from './events/events.js';
import { findFigures } from './figures/figures.js';
import { foreignDoubts } from './foreign.js';
import { toGrammar, toTagAt } from './grammar/grammar.js';
import { withLabels } from './mentions/labels.js';
import { findMentions } from './mentions/mentions.js';
import { toPage } from './page.js';
import { withParticipants } from './participants/participants.js';
import { withPlaces } from './places/places.js';
import { withActs } from './statements/acts/learned.js';
import { withEchoes } from './statements/echoes.js';
import { withGoingOn } from './statements/going-on.js';
import { withOwnWords } from './statements/own-words.js';
import { findRuled, nested } from './statements/statements.js';
import { withSourceKinds } from './statements/unnamed.js';
import { inferredDoubts } from './times/report-date.js';
import { findTimes } from './times/times.js';

/**
 * All that can be read in one article.
 * @example read(toArticle({ id: 'r1', text: 'The dam is safe, the minister said.' })).statements[0].speaker // "the
 * minister"
 */
export function read(article: Article): Reading {
  const page = toPage(article);
  const grammar = toGrammar(page, grammarModels());
  const named = withLabels(page.text, withPlaces(page, findMentions(page, grammar), gazetteer()));
  const times = findTimes(page);
  const found = withLearned(page, named, grammar, findRuled(page, named, times, toTagAt(grammar)), attributionModels());
  const said = withEchoes(article, named.referents, nested(withActs(page.text, named, grammar, found)));
  const voiced = withGoingOn(article.text, named, withOwnWords(article, named, said));
  const statements = withSourceKinds(article.text, voiced);
  const events = withParticipants(
    grammar,
    named.mentions,
    statements,
    findEvents(page, named, times, statements, grammar),
    participantModel(),
  );
  const figures = findFigures(page, named, times, statements);
  return {
    article: { id: article.id, text: article.text },
    sentences: page.sentences.map(({ start, end, block }) => ({ start, end, block })),
    mentions: named.mentions,
    referents: named.referents,
    times,
    statements,
    events,
    figures,
    doubts: [...foreignDoubts(page.tokens), ...named.doubts, ...inferredDoubts(page, times)].sort(byPlace),
  };
}
