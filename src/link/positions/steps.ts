/** An utterance as a step of a position: whose it is, when it was said, where it stands, and what it is about. */
import { contains, wordsOf } from '../../text/spans.js';
import type { Entity, Event, Span, Utterance, Wording } from '../../types.js';
import { once, lastWith } from '../once.js';
import type { Report } from '../report.js';
import { senseOf } from '../utterances/stems.js';
import { contentOf, findWords, type Word } from '../utterances/words.js';
import { actorOf, campOf } from './actors.js';
import { sideIn } from './sides.js';
import { firmnessOf, type Firmness, type Spoken, type Stance, stanceOf } from './stances.js';
import { aboutOf, besideOf } from './topics.js';

export interface Step extends Firmness {
  readonly utterance: Utterance;
  readonly actor: string;
  readonly date: string | null;
  readonly stance: Stance;
  readonly text: string;
  /** Of the fullest wording. */
  readonly content: readonly Span[];
  /** Of the content, where the side is taken. */
  readonly side: readonly Span[];
  /** Sense of a content word → where it stands. */
  readonly words: ReadonlyMap<string, Span>;
  /** Senses of names: two utterances with nothing but these in common are on different issues. */
  readonly names: ReadonlySet<string>;
  /** Senses of the words that tell an event ("sell", "closure"): what a stance may be about. */
  readonly matters: ReadonlySet<string>;
  /** The senses of `words` and of `topics`. */
  readonly telling: ReadonlySet<string>;
  /**
   * Where the report says what it was about, outside its words: "About the dam the mayor swore: …", "And the dam? The
   * mayor …".
   */
  readonly about: readonly Span[];
  /** Senses of that. */
  readonly topics: ReadonlySet<string>;
  /**
   * Sentences that set what was said before beside what is said now ("who had promised a day, now speaks of a week") →
   * which of the two it is.
   */
  readonly beside: ReadonlyMap<string, 'then' | 'now'>;
}

/** What the utterances of a story are read beside. */
interface Story {
  readonly reports: ReadonlyMap<string, Report>;
  readonly entities: readonly Entity[];
  /** Entity id → its name. */
  readonly names: ReadonlyMap<string, string>;
  /** Entity id → the stems of the roles it is called by. */
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Of speakers with a name and of those who speak for one: "a spokesman for Brant Foods". What a person says who is
 * called by an office in a body ("chair of Brant Foods") is a step of the body, too, so that a camp stands together. In
 * the order of the utterances.
 */
export function findSteps(
  reports: readonly Report[],
  utterances: readonly Utterance[],
  entities: readonly Entity[],
): Step[] {
  const story: Story = {
    reports: new Map(reports.map((r) => [r.article.id, r])),
    entities,
    names: new Map(entities.map((e) => [e.id, e.name])),
    titles: new Map(entities.map((e) => [e.id, titlesOf(e)])),
  };
  return utterances.flatMap((utterance) => stepsOf(utterance, story));
}

const titlesOf = once(
  ({ roles }: Entity): ReadonlySet<string> =>
    new Set(roles.flatMap((r) => findWords(r.exact, [{ start: 0, end: r.exact.length }]).map((w) => w.stem))),
);

const inWords = once((stems: ReadonlySet<string>): string => [...stems].join(' '));

/** The speaker's, and that of the body they stand for. */
function stepsOf(utterance: Utterance, story: Story): Step[] {
  const actor = actorOf(utterance, story.names, story.entities);
  if (actor === undefined) return [];
  const titles = story.titles.get(utterance.entity ?? '') ?? NO_TITLES;
  const step = stepOf(utterance, `${actor}\n${inWords(titles)}`, actor, titles, story.reports);
  if (!step) return [];
  const camp = campOf(utterance, story.entities);
  return camp === undefined || camp === actor ? [step] : [step, stepFor(step, camp)];
}

const NO_TITLES: ReadonlySet<string> = new Set();

const stepFor = lastWith((step: Step, actor): Step => ({ ...step, actor }));

/** The reports are those of its wordings, which it is made of. */
const stepOf = lastWith(
  (
    utterance: Utterance,
    _: string,
    actor: string,
    titles: ReadonlySet<string>,
    reports: Story['reports'],
  ): Step | undefined => {
    const wording = utterance.wordings.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
    const report = reports.get(wording.article);
    return report && { ...toStep(utterance, actor, wording, report, titles), beside: besideIn(utterance, reports) };
  },
);

const lengthOf = ({ content }: Wording): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

function toStep(
  utterance: Utterance,
  actor: string,
  wording: Wording,
  report: Report,
  titles: ReadonlySet<string>,
): Omit<Step, 'beside'> {
  const { text, published } = report.article;
  const { content } = wording;
  const words = contentOf(findWords(text, content, wording.form));
  const bySense = new Map([...words].reverse().map((w) => [senseOf(w.stem), w]));
  const about = aboutOf(report, wording);
  const topics = topicsOf(text, about, titles);
  const events = eventsIn(report, content);
  const spoken = toSpoken(utterance, wording, text, events, about);
  const stance = stanceOf(spoken);
  return {
    utterance,
    actor,
    text,
    content,
    side: sideIn(report, content, utterance.act),
    date: utterance.said?.from.slice(0, 10) ?? published?.slice(0, 10) ?? null,
    stance,
    ...firmnessOf(spoken, stance),
    words: bySense,
    telling: new Set([...bySense.keys(), ...topics]),
    names: new Set(words.flatMap((w) => (isOfName(w) ? [senseOf(w.stem)] : []))),
    matters: new Set(events.flatMap((e) => plainSenses(text, [e.trigger]))),
    about,
    topics,
  };
}

const isOfName = ({ kind, stem }: Word): boolean => kind === 'name' || stem.startsWith('country:');

/** Of all words but names. */
const plainSenses = (text: string, spans: readonly Span[]): string[] =>
  contentOf(findWords(text, spans)).flatMap((w) => (w.kind === 'word' ? [senseOf(w.stem)] : []));

/** Without the words of the speaker's own titles. */
function topicsOf(text: string, about: readonly Span[], titles: ReadonlySet<string>): Set<string> {
  const words = contentOf(findWords(text, about));
  return new Set(words.flatMap((w) => (w.kind === 'word' && !titles.has(w.stem) ? [senseOf(w.stem)] : [])));
}

/** Types of events that befall people: nobody is for a crash or against a death. */
const BEFALLS: ReadonlySet<string> = new Set(['ACCIDENT', 'DISASTER', 'DEATH', 'INJURY', 'MARKET']);

const eventsIn = ({ reading }: Report, content: readonly Span[]): Event[] =>
  reading.events.filter((e) => !BEFALLS.has(e.type) && content.some((span) => contains(span, e.trigger)));

const toSpoken = (
  { act }: Utterance,
  { cue, content }: Wording,
  text: string,
  events: readonly Event[],
  about: readonly Span[],
): Spoken => ({
  act,
  cue: cue.map((span) => wordsOf(text, span)).join(' '),
  content: content.map((span) => wordsOf(text, span)),
  tells: events.length > 0,
  ofDeed: events.some((e) => act === 'praise' || e.standing !== 'happened'),
  hasTopic: about.length > 0,
});

/** Of all its wordings. */
function besideIn({ wordings }: Utterance, reports: Story['reports']): Step['beside'] {
  return new Map(
    wordings.flatMap((w) => {
      const report = reports.get(w.article);
      return report ? besideOf(report, w) : [];
    }),
  );
}
