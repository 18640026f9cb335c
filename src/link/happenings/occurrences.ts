/** An event of one report with what is compared of it: who, to whom, where, when, and the words around. */
import { hash32 } from '../../text/hash.js';
import { contains, overlaps } from '../../text/spans.js';
import type { Event, Participant, Sentence, Span, Standing, When } from '../../types.js';
import type { EntityIndex } from '../entities.js';
import { once } from '../once.js';
import { instantOf, type Report } from '../report.js';
import { senseOf, stemOf } from '../utterances/stems.js';
import { contentOf, findWords, lettersIn, lettersOf, type Word } from '../utterances/words.js';
import { mentionsFrom, mentionsTouching, mentionsWithin, sentenceHolding } from '../within.js';

/**
 * One taking part: words as the report gives them, a pronoun by what it means; `lands`: the countries among its stems.
 */
export interface Part {
  readonly words: string;
  readonly entity: string | undefined;
  readonly isPerson: boolean;
  readonly stems: ReadonlySet<string>;
  readonly lands: readonly string[];
}

/**
 * What is asked of two of them again and again stands here, and not in the event: these all have the same fields, so
 * the engine need not look where each lies.
 */
export interface Occurrence {
  readonly report: Report;
  readonly event: Event;
  readonly type: Event['type'];
  readonly standing: Standing;
  readonly when: When | undefined;
  /** Done by speaking: of accusations a story has as many as people who accuse, and all in much the same words. */
  readonly isSaid: boolean;
  /** True of what is spoken of as a thing ("the lawsuit"), which need not say whose it is. */
  readonly isUnowned: boolean;
  /** Stems of the trigger, and what they mean: "detain" and "arrest" are one sense. */
  readonly trigger: string;
  readonly sense: string;
  /** True where the trigger is a word of saying: of those a report has many, each of another utterance. */
  readonly says: boolean;
  readonly agent: Part | undefined;
  readonly patient: Part | undefined;
  readonly where: Part | undefined;
  /**
   * Who did it and who or what was hit by what other sentences tell; only where that is surer than not. Counts for
   * nothing when two events are compared.
   */
  readonly perpetrator: Part | undefined;
  readonly hit: Part | undefined;
  /** Milliseconds since 1970: the day it gives, or its report's. */
  readonly toldAt: number | undefined;
  /**
   * All words of its sentence and how many letters stand before it: alike in two reports, one took the sentence from
   * the other.
   */
  readonly sentence: string;
  /** A hash of it: most sentences are seen to be others at once. */
  readonly print: number;
  /**
   * Senses of the content words within `NEAR_WORDS` of the trigger, stems of the names and the numbers of its sentence.
   */
  readonly near: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/** Content words before a trigger and after it: its phrase, about. */
const NEAR_WORDS = 3;

const SAID_TYPES: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN']);

/** Verbs that say no more than that somebody spoke, by stem. */
const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'state', 'note', 'according'].map(stemOf));

/**
 * By report in the order given, then in order of the text. What a report tells is the same list as long as all who take
 * part are taken for the same.
 */
export const findOccurrences = (reports: readonly Report[], entityAt: EntityIndex): (readonly Occurrence[])[] =>
  reports.map((report) => {
    const own = ownOf(report),
      entityOf = (taking: Taking | undefined) => taking && entityAt(report.article.id, taking.referent, [taking.at]);
    const key = own
        .flatMap(({ agent, patient, where, perpetrator, hit }) =>
          [agent, patient, where, perpetrator, hit].map(entityOf),
        )
        .join('\n'),
      lists = listsOf(own),
      known = lists.get(key);
    if (known) return known;
    const part = (taking: Taking | undefined): Part | undefined =>
      taking && {
        words: taking.words,
        entity: entityOf(taking),
        isPerson: taking.isPerson,
        stems: taking.stems,
        lands: taking.lands,
      };
    const list = own.map(
      (one): Occurrence => ({
        ...one,
        agent: part(one.agent),
        patient: part(one.patient),
        where: part(one.where),
        perpetrator: part(one.perpetrator),
        hit: part(one.hit),
      }),
    );
    lists.set(key, list);
    return list;
  });

const listsOf = once((_: object) => new Map<string, readonly Occurrence[]>());

/** One taking part, before it is known over all reports who that is. */
interface Taking extends Omit<Part, 'entity'> {
  readonly referent: number | undefined;
  readonly at: Span;
}

/** What a report alone tells of its events. */
const ownOf = once((report: Report) => {
  const held = toHeld(report);
  return report.reading.events.map((event) => {
    const part = (span: Span | undefined) => (span ? toTaking(report, span) : undefined);
    const sentence = sentenceHolding(report, event.trigger),
      { words, letters } = held(sentence);
    const { type, standing, when } = event,
      agent = part(event.agent),
      stems = stemsAt(report, event.trigger),
      whole = sentence
        ? `${lettersOf(report.article.text.slice(sentence.start, event.trigger.start)).length} ${letters}`
        : '';
    return {
      report,
      event,
      type,
      standing,
      when,
      isSaid: SAID_TYPES.has(type),
      isUnowned: !agent && event.by.endsWith('noun'),
      trigger: stems.join(' '),
      sense: stems.map(senseOf).join(' '),
      says: stems.length === 1 && SAYING.has(stems[0]!),
      agent,
      patient: part(event.patient ?? personAfter(report, event.trigger)),
      where: part(event.place),
      perpetrator: part(participantOf(event, (p) => p.as === 'perpetrator')),
      hit: part(participantOf(event, (p) => p.as !== 'perpetrator')),
      toldAt: instantOf(event.when?.from ?? report.article.published),
      sentence: whole,
      print: hash32(whole),
      near: sensesNear(words, event.trigger),
      names: new Set(words.flatMap((w) => (w.kind === 'name' ? [w.stem] : []))),
      numbers: new Set(words.flatMap((w) => (w.kind === 'number' ? [w.norm] : []))),
    };
  });
});

interface HeldSentence {
  readonly words: readonly Word[];
  readonly letters: string;
}

/** Words and letters of the sentence of an event, made once: several may stand in one. */
function toHeld({ article }: Report): (sentence: Sentence | undefined) => HeldSentence {
  const held = new Map<Sentence, HeldSentence>();
  const make = (sentence: Sentence): HeldSentence => ({
    words: findWords(article.text, [sentence]),
    letters: lettersIn(sentence, article.text),
  });
  return (sentence) =>
    sentence ? (held.get(sentence) ?? held.set(sentence, make(sentence)).get(sentence)!) : { words: [], letters: '' };
}

const participantOf = ({ participants = [] }: Event, is: (one: Participant) => boolean): Participant | undefined =>
  participants.find((p) => is(p) && p.confidence >= SURE && p.by !== BLAMED);
/**
 * As sure as this, somebody is shown as having done it, or as hit; who is only blamed is not: that is a side's word.
 */
const SURE = 0.5,
  BLAMED = 'participants: blamed';

function sensesNear(words: readonly Word[], trigger: Span): Set<string> {
  const content = contentOf(words),
    first = content.findIndex((w) => overlaps(w, trigger)),
    last = content.findLastIndex((w) => overlaps(w, trigger));
  return new Set(
    first < 0
      ? []
      : [
          ...content.slice(Math.max(0, first - NEAR_WORDS), first),
          ...content.slice(last + 1, last + 1 + NEAR_WORDS),
        ].map((w) => senseOf(w.stem)),
  );
}

/** "the assassination of the former mayor Ida Brand": whose it is, where the reader gives nobody. */
function personAfter(report: Report, trigger: Span): Span | undefined {
  const { article } = report;
  if (!article.text.startsWith(' of ', trigger.end)) return undefined;
  const within = { start: trigger.end, end: trigger.end + NEAR },
    sentence = sentenceHolding(report, trigger);
  return mentionsWithin(report, within).find(
    (m) =>
      m.type === 'person' &&
      m.form === 'name' &&
      (!sentence || contains(sentence, m)) &&
      !/[,;:–—]| and /.test(article.text.slice(trigger.end, m.start)),
  );
}

/** Letters from an event to the name of the person it befell: titles stand between. */
const NEAR = 70;

function toTaking(report: Report, span: Span): Taking {
  const { article, reading } = report;
  const touching = mentionsTouching(report, span),
    longest = touching
      .filter((m) => contains(span, m) || contains(m, span))
      .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  // "the ferry Tarn Cahaya sank"
  const mention = longest ?? touching[0] ?? mentionsFrom(report, span.end + 1).find((m) => m.form === 'name');
  const pronoun = mention?.form === 'pronoun' ? reading.referents[mention.referent] : undefined;
  const stems = pronoun
    ? contentOf(findWords(pronoun.name, [{ start: 0, end: pronoun.name.length }])).map((w) => w.stem)
    : stemsAt(report, span);
  return {
    at: span,
    words: pronoun?.name ?? article.text.slice(span.start, span.end).replaceAll(/\s+/g, ' '),
    referent: mention?.referent,
    isPerson: mention?.type === 'person',
    stems: new Set(stems),
    lands: stems.filter((stem) => stem.startsWith('country:')),
  };
}

const stemsAt = ({ article }: Report, span: Span): string[] =>
  contentOf(findWords(article.text, [span])).map((w) => w.stem);
