/** Who says what: the voices, those with a name first, each with its statements in order of time. */
import { standsAlone } from '../../say/alone.js';
import { wordsOf } from '../../say/reports.js';
import { setApart, surenessOf, UNSURE } from '../../say/sureness.js';
import { ACT, DRIFT, percent, plural, SOURCE_KIND } from '../../say/words.js';
import { isByOffice } from '../../say/voices.js';
import type { Utterance, Wording } from '../../types.js';
import type { StoryParts } from '../story.js';
import { day, dotted, escaped, faint, line, row, small } from './markup.js';
import { dated, leadTo, publishedOf, reportOf, type Sources, stands } from './sources.js';

/** From 0 to 1. */
export type SureOf = (utterance: Utterance) => number;

export function toSureOf(sources: Sources, { links, rulings }: StoryParts): SureOf {
  const sure = surenessOf(
    links.utterances,
    rulings,
    (w) => reportOf(sources, w.article)?.reading.statements[w.statement]?.confidence,
  );
  return (u) => sure.get(u.id) ?? 0;
}

/** What no reading is likelier right than wrong of stands apart, at the end. */
export function sayStatements(sources: Sources, { links }: StoryParts, sureOf: SureOf): string[] {
  const { likely, unsure } = setApart(links.utterances, sureOf);
  const names = new Map(links.entities.map((e) => [e.id, e.name]));
  const voices = [...voicesIn(sources, likely)].sort(([, a], [, b]) => byVoice(a, b));
  return [
    ...voices.map(([key, all]) => sayVoice(sources, names.get(key), all, sureOf)),
    ...(unsure.length ? [sayUnsure(sources, unsure, sureOf)] : []),
  ];
}

/** By entity, or by what the speaker is called. */
function voicesIn(sources: Sources, utterances: readonly Utterance[]): ReadonlyMap<string, readonly Utterance[]> {
  const voices = new Map<string, Utterance[]>();
  for (const u of dated(utterances, (x) => x.said?.from ?? publishedOf(sources, x.wordings[0]?.article))) {
    const key = u.entity ?? u.speaker ?? '';
    (voices.get(key) ?? voices.set(key, []).get(key)!).push(u);
  }
  return voices;
}

/** With a name before those without, then whoever says more. */
const byVoice = (a: readonly Utterance[], b: readonly Utterance[]): number =>
  Number(isKnown(b[0]!)) - Number(isKnown(a[0]!)) || b.length - a.length;

const isKnown = (u: Utterance): boolean => u.named || isByOffice(u);

function sayVoice(sources: Sources, name: string | undefined, all: readonly Utterance[], sureOf: SureOf): string {
  const first = all[0]!;
  const called = escaped(name ?? first.speaker ?? 'nobody named');
  const heading = `<h3 dir="auto">${isKnown(first) ? called : faint(called)}${isKnown(first) ? '' : unnamedAs(first)}</h3>`;
  return `${heading}${all.map((u) => sayStatement(sources, u, sureOf, false)).join('\n')}`;
}

/** “unnamed · insider · 2 people”, as far as the reports tell. */
function unnamedAs({ sourceKind, people = 1 }: Utterance): string {
  if (!sourceKind && people <= 1) return '';
  const words = dotted(
    'unnamed',
    sourceKind ? SOURCE_KIND[sourceKind] : false,
    people > 1 && plural(people, 'person', 'people'),
  );
  return ` <span class="l">${words}</span>`;
}

const sayUnsure = (sources: Sources, unsure: readonly Utterance[], sureOf: SureOf): string =>
  `<h3>Hardly sure</h3>${small('Readings no likelier right than wrong.')}${unsure
    .map((u) => sayStatement(sources, u, sureOf, true))
    .join('\n')}`;

/** @param isApart true where the speaker is not told above; else the name is there for the search alone */
function sayStatement(sources: Sources, u: Utterance, sureOf: SureOf, isApart: boolean): string {
  const [w] = u.wordings;
  if (!w) return '';
  const speaker = escaped(u.speaker ?? '');
  const differs = [...new Set(u.drift.map((d) => DRIFT[d.kind]))].join(', ');
  return row(
    small(
      `${howSaid(sources, u, sureOf(u))}${isApart ? `<span> · ${speaker}</span>` : `<span hidden>${speaker}</span>`}`,
    ),
    line(sayWords(sources, w)),
    small(dotted(stands(sources, u.anchors, u.independent), u.drift.length > 0 && `wording differs: ${differs}`)),
  );
}

/** What cannot be read by itself stands in its sentence. */
function sayWords(sources: Sources, { article, content }: Wording): string {
  const report = reportOf(sources, article),
    words = wordsOf(report?.article, content),
    [first] = content,
    last = content.at(-1);
  const around =
    first && last && !standsAlone(words)
      ? report?.reading.sentences.find((s) => s.start <= first.start && last.end <= s.end)
      : undefined;
  if (!around || !report) return leadTo(sources, article, content, words);
  const { text } = report.article,
    told = { start: first!.start, end: last!.end };
  const own = leadTo(sources, article, content, text.slice(told.start, told.end));
  return `${faint(escaped(text.slice(around.start, told.start)))}${own}${faint(escaped(text.slice(told.end, around.end)))}`;
}

/** The day, the act, through whom, and how surely it is read. */
function howSaid(sources: Sources, u: Utterance, sure: number): string {
  const relays = [...new Set(u.wordings.flatMap((w) => w.relays))].filter((name) => name !== u.speaker);
  return dotted(
    day(u.said?.from ?? publishedOf(sources, u.wordings[0]!.article)),
    `<span${u.act === 'deny' ? ' class="no"' : ''}>${ACT[u.act]}</span>`,
    isByOffice(u) && `as “${escaped(u.speaker ?? '')}”`,
    relays.length > 0 && `through ${escaped(relays.join(', '))}`,
    sure < UNSURE && faint(`reading ${percent(sure)} sure`),
  );
}
