/** GET /api/stories/:id/silence: which reports do not carry what others do. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { restsOnOneOrigin, restsOnUnnamed, silenceOf } from '../../link/silence.js';
import { answersOrNone, type Asked, byId, none, wrongUse } from '../answer.js';
import { asOfQuery, type StoryAsOf, storyAsOf } from '../as-of.js';
import { SilenceAnswer } from '../wire.js';

const route = createRoute({
  method: 'get',
  path: '/api/stories/{id}/silence',
  summary: 'What some reports of one story do not carry',
  request: { ...byId, query: asOfQuery },
  responses: { ...answersOrNone('What is not carried', SilenceAnswer), ...wrongUse },
});

export const addSilence = (app: OpenAPIHono, record: Asked) =>
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param'),
      known = storyAsOf(record, id, c.req.valid('query').asof);
    return known ? c.json(answerOf(known), 200) : none(c, 'story', id);
  });

/** For as long as the story itself is kept. */
const kept = new WeakMap<StoryAsOf, SilenceAnswer>();

function answerOf(known: StoryAsOf): SilenceAnswer {
  const { links, reports } = known,
    ready = kept.get(known);
  if (ready) return ready;
  const of = [
    ...links.utterances.map((item) => ({ kind: 'utterance' as const, item })),
    ...links.tallies.map((item) => ({ kind: 'tally' as const, item })),
    ...links.happenings.map((item) => ({ kind: 'happening' as const, item })),
  ];
  const items = of
    .filter(({ item }) => item.anchors.some((a) => a.article !== item.anchors[0]!.article))
    .flatMap(({ kind, item }) => {
      const silence = silenceOf(item, reports);
      return silence.silent.length
        ? [{ kind, id: item.id, ...silence, oneOrigin: restsOnOneOrigin(item), unnamed: restsOnUnnamed(item, reports) }]
        : [];
    });
  const answer = {
    items: items.sort((a, b) => b.carriedBy.length - a.carriedBy.length || a.silent.length - b.silent.length),
  };
  kept.set(known, answer);
  return answer;
}
