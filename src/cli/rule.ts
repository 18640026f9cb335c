/** `onrecord rule`: a person decides. Items are given by the ids that `show --json` and exports give. */
import { userInfo } from 'node:os';
import { OnrecordError } from '../errors.js';
import { bodyOf } from '../link/guests.js';
import { rule as ruleOn } from '../pipeline.js';
import type { Record } from '../record/record.js';
import { anchorAt } from '../text/anchors.js';
import type { Act, Anchor, Block, Conflict, Entity, Ruling, Span, Tally, Utterance } from '../types.js';
import { openForReading } from './open.js';
import { paint, print } from './terminal.js';

interface RuleOptions {
  readonly record: string;
  readonly json?: true;
  readonly by?: string;
  readonly why?: string;
  readonly act?: Act;
  readonly speaker?: string;
  readonly paragraphs?: string;
}

export function rule(kind: Ruling['kind'], items: readonly string[], options: RuleOptions): void {
  const record = openForReading(options.record);
  try {
    const { of, anchors } = toStoryPlaces(record, items, options.paragraphs) ?? toPlaces(record, kind, items),
      as = {
        ...(options.act && { act: options.act }),
        ...(options.speaker !== undefined && { speaker: options.speaker }),
      };
    const ruling = ruleOn(record, {
      kind,
      of,
      anchors,
      ...(Object.keys(as).length > 0 && { as }),
      ...(options.why !== undefined && { why: options.why }),
      by: options.by ?? nameOfUser(),
      told: new Date().toISOString(),
    });
    if (options.json) print(JSON.stringify(ruling));
    else
      print(
        `${paint.bold('ruled')} ${kind} of ${of} ${paint.dim(`in ${options.record}; take it back with: onrecord undo ${ruling.id}`)}`,
      );
  } finally {
    record.close();
  }
}

/** Who is at the machine; "somebody" where the system does not say. */
export function nameOfUser(): string {
  try {
    return userInfo().username || 'somebody';
  } catch {
    return 'somebody';
  }
}

/**
 * The words of the items, as a ruling of this kind wants them. Of a split the second word may be a report of the one
 * item, or a name of it: those words are taken out.
 */
function toPlaces(
  record: Record,
  kind: Ruling['kind'],
  [first = '', ...more]: readonly string[],
): Pick<Ruling, 'of' | 'anchors'> {
  const item = itemOf(record, first);
  if (kind === 'split' && more.length === 1) {
    const places = placesIn(item),
      part = (a: Anchor): boolean => a.article === more[0] || a.exact === more[0],
      out = places.filter(part),
      rest = places.filter((a) => !part(a));
    if (out.length && rest.length) return { of: item.of, anchors: [out[0]!, ...rest] };
  }
  const others = more.map((id) => itemOf(record, id)),
    stranger = others.find((o) => o.of !== item.of);
  if (stranger)
    throw new OnrecordError(
      'wrong-use',
      `rule: ${first} is a ${item.of}, another a ${stranger.of}; a ruling is of one kind`,
    );
  return { of: item.of, anchors: [item, ...others].flatMap(placesIn) };
}

/**
 * A report and a story: its words, or those of some of its paragraphs, then the first words of the story. Undefined
 * where the ids are of other things.
 */
function toStoryPlaces(
  record: Record,
  [first = '', second = '', ...more]: readonly string[],
  paragraphs: string | undefined,
): Pick<Ruling, 'of' | 'anchors'> | undefined {
  const report = record.article(first),
    story = record.story(second);
  if (!report || !story || more.length) {
    if (paragraphs !== undefined)
      throw new OnrecordError('wrong-use', 'rule: --paragraphs are of one report, for one story: give the ids of both');
    return undefined;
  }
  const { article, reading } = report,
    place = story.story.articles
      .flatMap((id) => (id === first ? [] : (record.article(id) ?? [])))
      .flatMap((r) => r.reading.sentences.slice(0, 1).map((s) => anchorAt(r.article, s)))[0];
  if (!place) throw new OnrecordError('wrong-use', `rule: ${second}: no other report is of this story`);
  const words = paragraphs === undefined ? spanOf(reading.sentences) : spanOf(paragraphsIn(article.blocks, paragraphs));
  if (!words)
    throw new OnrecordError(
      'wrong-use',
      `rule: ${first}: ${paragraphs === undefined ? 'it has no sentence' : `it has no paragraphs ${paragraphs}; they are counted from 1, without headings: 5 or 5-8`}`,
    );
  return { of: 'story', anchors: [anchorAt(article, words), place] };
}

/** From the first to the last. */
const spanOf = (spans: readonly Span[]): Span | undefined =>
  spans.length ? { start: spans[0]!.start, end: spans.at(-1)!.end } : undefined;

/** @param wanted "5", "5-8" */
function paragraphsIn(blocks: readonly Block[], wanted: string): readonly Span[] {
  const [, from, to = from] = /^(\d+)(?:[-–](\d+))?$/.exec(wanted) ?? [];
  return from === undefined ? [] : bodyOf(blocks).slice(Math.max(0, Number(from) - 1), Number(to));
}

type Found = { readonly of: Ruling['of']; readonly item: { readonly anchors: readonly Anchor[] } };

const KINDS = {
  entities: 'entity',
  utterances: 'statement',
  happenings: 'event',
  conflicts: 'conflict',
  tallies: 'figure',
} as const;

function itemOf(record: Record, id: string): Found {
  const whole = record.whole();
  for (const [list, of] of Object.entries(KINDS) as [keyof typeof KINDS, Ruling['of']][]) {
    const item = whole[list].find((i) => i.id === id);
    if (item) return { of, item };
  }
  throw new OnrecordError('no-such-item', `rule: ${id}: no such item; onrecord show --json lists their ids`);
}

/**
 * Of a statement a place in each report, of an entity one for each name it goes by, of a conflict one on each side, of
 * all else every one.
 */
function placesIn({ of, item }: Found): readonly Anchor[] {
  switch (of) {
    case 'statement':
      return (item as Utterance).wordings.flatMap((w) => {
        const span = w.content[0] ?? w.cue[0];
        return item.anchors.find((a) => a.article === w.article && a.start === span?.start) ?? [];
      });
    case 'entity':
      return [
        ...new Map(
          item.anchors
            .filter((a) => (item as Entity).names.includes(a.exact))
            .toReversed()
            .map((a) => [a.exact, a]),
        ).values(),
      ].toReversed();
    case 'conflict':
      return (item as Conflict).sides.flatMap((s) => s.anchors[0] ?? []);
    case 'figure':
      return (item as Tally).figures.map(({ article, start, end, exact }) => ({ article, start, end, exact }));
    case 'event':
    case 'story':
      return item.anchors;
  }
}
