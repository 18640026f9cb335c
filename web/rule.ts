/** What a person may rule of an item, and to which words the ruling holds. Pure. */
import type { Act, Anchor, Conflict, Entity, Happening, Ruling, TallyFigure, Utterance } from '../src/types.js';
import { wordsOf } from '../src/say/reports.js';
import { ACT } from '../src/say/words.js';
import { type Book, citedAt } from './book.js';

/** An item as the ruling dialog shows it. */
export interface Target {
  readonly of: Ruling['of'];
  /** Its words, or its name. */
  readonly says: string;
  /**
   * Of a statement a place in each report, of a person or body one for each name, of a disagreement one on each side.
   */
  readonly places: readonly Anchor[];
  /** What may be taken out of it, and the places of what is left. */
  readonly parts: readonly { readonly says: string; readonly places: readonly Anchor[] }[];
  /** Of several events in one sentence, each. */
  readonly misread?: readonly { readonly says: string; readonly places: readonly Anchor[] }[];
  readonly act?: Act;
  readonly speaker?: string;
  /** Names that all its reports have. */
  readonly speakers?: readonly string[];
}

/** Told here; the server adds who and when. */
export type Told = Pick<Ruling, 'kind' | 'of' | 'anchors' | 'as' | 'why'>;

const plain = ({ article, start, end, exact }: Anchor): Anchor => ({ article, start, end, exact });
/** Each place with the others behind it: the first is none of them. */
const partsOf = (places: readonly Anchor[], say: (place: Anchor, i: number) => string) =>
  places.length < 2
    ? []
    : places.map((place, i) => ({ says: say(place, i), places: [place, ...places.filter((p) => p !== place)] }));

export function ofStatement(book: Book, u: Utterance): Target {
  const wordings = u.wordings.flatMap((w) => {
    const span = w.content[0] ?? w.cue[0],
      place = u.anchors.find((a) => a.article === w.article && a.start === span?.start);
    return place ? [{ place: plain(place), report: book.report.get(w.article) }] : [];
  });
  const places = wordings.map((w) => w.place),
    texts = wordings.flatMap((w) => w.report?.text ?? []);
  const speakers = book.links.entities
    .filter((e) => e.type === 'person' || e.type === 'organization')
    .flatMap((e) => e.names.filter((n) => n !== u.speaker && texts.every((t) => t.includes(n))).slice(0, 1));
  const first = u.wordings[0]!;
  return {
    of: 'statement',
    says: wordsOf(book.report.get(first.article), first.content.length ? first.content : first.cue),
    places,
    act: u.act,
    ...(u.speaker !== null && { speaker: u.speaker }),
    speakers: [...new Set(speakers)].sort(),
    parts: partsOf(places, (place) => `${citedAt(book, place.article)}: ${place.exact}`),
  };
}

/** What one sentence tells of: each event in it may be misread by itself. */
export const ofHappenings = (events: readonly Happening[], says: string): Target => ({
  of: 'event',
  says,
  places: events.flatMap((e) => e.anchors.map(plain)),
  parts: [],
  ...(events.length > 1 && {
    misread: events.map((e) => ({ says: e.anchors[0]?.exact ?? e.type, places: e.anchors.map(plain) })),
  }),
});
/** Figures that several reports give alike. */
export const ofFigures = (figures: readonly TallyFigure[], says: string): Target => ({
  of: 'figure',
  says,
  places: figures.map(plain),
  parts: [],
});
export const ofConflict = (c: Conflict): Target => ({
  of: 'conflict',
  says: `${c.about}: ${c.sides.map((s) => s.says).join(' / ')}`,
  places: c.sides.flatMap((s) => (s.anchors[0] ? [plain(s.anchors[0])] : [])),
  parts: [],
});

/** One place for each name; where it goes by one alone, one for each report. */
export function ofEntity(e: Entity, sayReport: (article: string) => string): Target {
  const named = e.anchors.filter((a) => e.names.includes(a.exact)),
    first = (key: (a: Anchor) => string) =>
      [...new Map(named.toReversed().map((a) => [key(a), plain(a)])).values()].toReversed();
  const names = first((a) => a.exact),
    reports = first((a) => a.article);
  return {
    of: 'entity',
    says: e.name,
    places: names,
    parts: names.length > 1 ? partsOf(names, (a) => a.exact) : partsOf(reports, (a) => sayReport(a.article)),
  };
}

const ITEM: { readonly [K in Ruling['of']]: string } = {
  statement: 'statement',
  entity: 'entry',
  figure: 'figure',
  event: 'event',
  conflict: 'disagreement',
  story: 'report',
};
export const sayItem = (of: Ruling['of']): string => ITEM[of];

/** "Set aside as misread", "Ruled to be one". */
export function sayRuling({ kind, of, as }: Pick<Ruling, 'kind' | 'of' | 'as'>): string {
  if (of === 'story') return kind === 'merge' ? 'Ruled to be of that story, too' : 'Ruled not to be of that story';
  if (kind === 'reject') return 'Set aside as misread';
  if (kind === 'merge') return 'Ruled to be one';
  if (kind === 'split') return 'Ruled not to be the same';
  return ['Ruled to be', as?.speaker !== undefined && `said by ${as.speaker}`, as?.act && `“${ACT[as.act]}”`]
    .filter(Boolean)
    .join(' ');
}
