/** What is moving in a story: its reports by day, what is open, and the last change. Pure. */
import { UNSURE } from '../say/sureness.js';
import { compare } from '../text/order.js';
import type { Conflict, StoryLinks, Tally, Utterance, Wording } from '../types.js';
import type { WholeStory } from '../record/record.js';
import type { Moving } from './wire.js';

type Change = NonNullable<Moving['stories'][number]['change']>;

/** @param confidenceOf how sure the reading of a wording is, from 0 to 1 */
export function toMoving(
  { story, articles, links }: WholeStory,
  confidenceOf: (wording: Wording) => number,
): Moving['stories'][number] {
  const byDay = new Map<string, number>(),
    own = articles.filter((a) => story.articles.includes(a.id));
  for (const { published } of own)
    if (published) byDay.set(published.slice(0, 10), (byDay.get(published.slice(0, 10)) ?? 0) + 1);
  const latest = own
    .filter((a) => a.published)
    .toSorted((a, b) => compare(b.published!, a.published!) || compare(a.id, b.id))[0];
  const { id: article = '', outlet, title, published } = latest ?? {};
  const figure = latest && findMoved(links, article),
    said = latest && !figure ? findSaid(links, article, confidenceOf) : undefined;
  return {
    id: story.id,
    open: links.conflicts.filter((c) => c.state === 'open').length,
    days: [...byDay].sort(([a], [b]) => compare(a, b)).map(([day, reports]) => ({ day, reports })),
    change: latest
      ? {
          article,
          ...(outlet && { outlet }),
          ...(title && { title }),
          ...(published && { published }),
          ...(figure && { figure }),
          ...(said && { said }),
        }
      : null,
  };
}

/**
 * The total, of the tally with most figures, for which this report gives another number than stood there before; by
 * somebody's word rather than its own.
 */
function findMoved({ tallies, conflicts }: StoryLinks, article: string): Change['figure'] {
  const moved = tallies
    .flatMap((tally) => {
      const totals = tally.figures.filter((f) => f.mode === 'total'),
        its = totals.filter((f) => f.article === article),
        before = totals
          .slice(
            0,
            Math.max(
              0,
              totals.findIndex((f) => f.article === article),
            ),
          )
          .at(-1);
      const now = its.find((f) => f.attributedTo !== null) ?? its[0];
      return now && before && (now.value ?? now.low) !== (before.value ?? before.low) ? [{ tally, before, now }] : [];
    })
    .sort((a, b) => b.tally.figures.length - a.tally.figures.length)[0];
  if (!moved) return undefined;
  const {
    tally: { measure, unit, scope },
    before,
    now,
  } = moved;
  return { measure, unit, scope, ...(!isDisputed(before, conflicts) && { before }), now };
}

/** A number that was taken back, or is not the only one of its time, is no step to count from. */
const isDisputed = (figure: Tally['figures'][number], conflicts: readonly Conflict[]): boolean =>
  conflicts.some(
    (c) =>
      c.state !== 'superseded' &&
      c.anchors.some((a) => a.article === figure.article && a.start < figure.end && figure.start < a.end),
  );

/** Fewer words say nothing by themselves ("that he would"). */
const LEAST_WORDS = 5;

/**
 * What the report alone has somebody say by name, if its reading is not unsure and it is no fragment; a quotation
 * rather than a paraphrase, then the first in its text.
 */
function findSaid(
  { utterances }: StoryLinks,
  article: string,
  confidenceOf: (wording: Wording) => number,
): Change['said'] {
  const own = utterances
    .filter(
      (u) =>
        u.named &&
        u.speaker !== null &&
        u.wordings.every((w) => w.article === article) &&
        u.anchors.length &&
        u.anchors[0]!.exact.trim().split(/\s+/).length >= LEAST_WORDS &&
        u.wordings.some((w) => confidenceOf(w) >= UNSURE),
    )
    .sort((a, b) => Number(isQuoted(b)) - Number(isQuoted(a)) || a.anchors[0]!.start - b.anchors[0]!.start)[0];
  return own && { speaker: own.speaker!, act: own.act, anchor: own.anchors[0]! };
}

const isQuoted = ({ wordings }: Utterance): boolean => wordings.some((w) => w.form === 'direct');
