/** An event of one report with what is compared of it: who, to whom, where, when. */
import { contains, overlaps } from '../../text/spans.js';
import type { Event, Span } from '../../types.js';
import type { EntityIndex } from '../entities.js';
import type { Report } from '../report.js';
import { contentOf, findWords, lettersOf } from '../utterances/words.js';

/** One taking part: words as the report gives them, a pronoun by what it means. */
export interface Part { readonly words: string; readonly entity: string | undefined; readonly stems: ReadonlySet<string> }

export interface Occurrence {
  readonly report: Report;
  /** Index of the report in canonical order. */
  readonly place: number;
  readonly event: Event;
  readonly trigger: string;
  readonly agent: Part | undefined;
  readonly patient: Part | undefined;
  readonly where: Part | undefined;
  /** All words of its sentence and how many letters stand before it: alike in two reports, one took the sentence from the other. */
  readonly sentence: string;
  /** Stems of the content words of its sentence, numbers left out. */
  readonly around: ReadonlySet<string>;
}

/** In order of the reports given, then of the text. */
export function findOccurrences(reports: readonly Report[], entityAt: EntityIndex): Occurrence[] {
  return reports.flatMap((report, place) => report.reading.events.map((event) => {
    const part = (span: Span | undefined) => (span ? toPart(report, span, entityAt) : undefined);
    const sentence = report.reading.sentences.find((s) => contains(s, event.trigger));
    const around = new Set(sentence ? contentOf(findWords(report.article.text, [sentence])).filter((w) => w.kind !== 'number').map((w) => w.stem) : []);
    return { around, report, place, event, trigger: stemsAt(report, event.trigger).join(' '), agent: part(event.agent), patient: part(event.patient ?? personAfter(report, event.trigger)), where: part(event.place), sentence: sentence ? sentenceOf(report, sentence, event.trigger) : '' };
  }));
}

/** "the assassination of the former mayor Ida Brand": whose it is, where the reader gives nobody. */
function personAfter({ article, reading }: Report, trigger: Span): Span | undefined {
  if (!article.text.startsWith(' of ', trigger.end)) return undefined;
  const within = { start: trigger.end, end: trigger.end + NEAR }, sentence = reading.sentences.find((s) => contains(s, trigger));
  return reading.mentions.filter((m) => m.type === 'person' && m.form === 'name' && contains(within, m) && (!sentence || contains(sentence, m)) && !/[,;:–—]| and /.test(article.text.slice(trigger.end, m.start))).sort((a, b) => a.start - b.start)[0];
}

/** Letters from an event to the name of the person it befell: titles stand between. */
const NEAR = 70;

function toPart(report: Report, span: Span, entityAt: EntityIndex): Part {
  const { article, reading } = report;
  const mention = reading.mentions.filter((m) => contains(span, m) || contains(m, span)).sort((a, b) => b.end - b.start - (a.end - a.start))[0] ?? reading.mentions.find((m) => overlaps(m, span));
  const pronoun = mention?.form === 'pronoun' ? reading.referents[mention.referent] : undefined;
  const stems = pronoun ? contentOf(findWords(pronoun.name, [{ start: 0, end: pronoun.name.length }])).map((w) => w.stem) : stemsAt(report, span);
  return { words: pronoun?.name ?? article.text.slice(span.start, span.end).replaceAll(/\s+/g, ' '), entity: mention ? entityAt(article.id, mention.referent) : undefined, stems: new Set(stems) };
}

const stemsAt = ({ article }: Report, span: Span): string[] => contentOf(findWords(article.text, [span])).map((w) => w.stem);

const sentenceOf = ({ article }: Report, sentence: Span, trigger: Span): string =>
  `${lettersOf(article.text.slice(sentence.start, trigger.start)).length} ${lettersOf(article.text.slice(sentence.start, sentence.end))}`;
