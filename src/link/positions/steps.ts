/** An utterance as a step of a position: whose it is, when it was said, where it stands, and what it is about. */
import {
  ACCUSES,
  AGAINST_PHRASES,
  AGAINST_WORDS,
  COURTESY,
  DENIAL,
  DISOWNED,
  FINDS_FAULT,
  FOR_WORDS,
  LEFT_OPEN,
  NONE_OF_IT,
  REFUSAL,
  THEN_AND_NOW,
  TO_COMMENT,
  TO_DO,
  TOPIC,
  UNDER,
  WILL,
} from '../../lang/en/stances.js';
import { NEGATIONS } from '../../lang/en/negations.js';
import { contains, overlaps } from '../../text/spans.js';
import type { Act, Entity, Position, Span, Utterance, Wording } from '../../types.js';
import type { Report } from '../report.js';
import { senseOf, stemOf } from '../utterances/stems.js';
import { contentOf, findWords, type Word } from '../utterances/words.js';

export type Stance = Position['sequence'][number]['stance'];

export interface Step {
  readonly utterance: Utterance;
  readonly actor: string;
  readonly date: string | null;
  readonly stance: Stance;
  /** True where the speaker denies or demands something, or will do or refuse it, whatever others say. */
  readonly committed: boolean;
  /**
   * True where that, an accusation, a refusal or a set phrase of one takes the side, and not only a word for or against
   * somewhere in what is told.
   */
  readonly firm: boolean;
  /**
   * True where what is done by saying it takes the side: nobody is said to have turned by a word for or against in what
   * they tell.
   */
  readonly plainly: boolean;
  readonly text: string;
  /** Of the fullest wording. */
  readonly content: readonly Span[];
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
  const at = new Map(reports.map((r) => [r.article.id, r])),
    byId = new Map(entities.map((e) => [e.id, e.name]));
  const titles = new Map(
    entities.map((e) => [
      e.id,
      new Set(e.roles.flatMap((r) => findWords(r.exact, [{ start: 0, end: r.exact.length }]).map((w) => w.stem))),
    ]),
  );
  return utterances.flatMap((utterance) => {
    const actor: string | null | undefined =
      (utterance.entity !== undefined ? byId.get(utterance.entity) : undefined) ??
      (utterance.named ? utterance.speaker : bodyOf(utterance.speaker, entities));
    const wording = utterance.wordings.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a)),
      report = at.get(wording.article);
    if (actor === null || actor === undefined || !report) return [];
    const {
        article: { text, published },
        reading,
      } = report,
      all = findWords(text, wording.content, wording.form),
      words = contentOf(all);
    const told = reading.events.filter(
      (e) => !BEFALLS.has(e.type) && wording.content.some((span) => contains(span, e.trigger)),
    );
    const camp = campOf(utterance, entities),
      places = utterance.wordings.flatMap((w) => {
        const of = at.get(w.article);
        return of ? [{ of, w }] : [];
      });
    const bySense = new Map([...words].reverse().map((w) => [senseOf(w.stem), w]));
    const about = aboutOf(report, wording),
      topics = new Set(
        contentOf(findWords(text, about)).flatMap((w) =>
          w.kind === 'word' && !titles.get(utterance.entity ?? '')?.has(w.stem) ? [senseOf(w.stem)] : [],
        ),
      ),
      beside = new Map(places.flatMap(({ of, w }) => besideOf(of, w)));
    const said = wording.content.map((span) => text.slice(span.start, span.end)),
      cue = wording.cue.map((span) => text.slice(span.start, span.end)).join(' ');
    const stance = stanceOf(
        utterance.act,
        told.some((e) => utterance.act === 'praise' || e.standing !== 'happened'),
        cue,
        said,
      ),
      committed = isCommitted(utterance, stance, told.length > 0, cue, said, about);
    const phrased = stance === 'against' && said.some((part) => AGAINST_PHRASES.test(part) || DISOWNED.test(part)),
      firm = committed || phrased || (stance !== 'open' && FIRM.has(utterance.act));
    return [actor, ...(camp === undefined || camp === actor ? [] : [camp])].map((actor) => ({
      utterance,
      actor,
      text,
      content: wording.content,
      date: utterance.said?.from.slice(0, 10) ?? published?.slice(0, 10) ?? null,
      stance,
      committed,
      firm,
      plainly:
        phrased ||
        (stance === 'against' ? AGAINST_ACTS : TAKES_SIDE).has(utterance.act) ||
        (firm && utterance.act === 'assert'),
      words: bySense,
      telling: new Set([...bySense.keys(), ...topics]),
      names: new Set(
        words.flatMap((w) => (w.kind === 'name' || w.stem.startsWith('country:') ? [senseOf(w.stem)] : [])),
      ),
      matters: new Set(
        told.flatMap((e) =>
          contentOf(findWords(text, [e.trigger]))
            .filter((w) => w.kind === 'word')
            .map((w) => senseOf(w.stem)),
        ),
      ),
      about,
      topics,
      beside,
    }));
  });
}

const lengthOf = ({ content }: Utterance['wordings'][number]): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * "A spokesman for Brant Foods", "a Brant Foods spokeswoman" → "Brant Foods", where the record knows it; "the Velmian
 * water ministry" is an actor without a proper name.
 */
function bodyOf(speaker: string | null, entities: readonly Entity[]): string | undefined {
  const spoken =
    /^(?:an? |the )?spokes(?:man|woman|person) (?:for|of) (?:the )?(.{2,80})$/i.exec(speaker ?? '') ??
    /^(?:an? |the )?(.{2,80}?)(?:['’]s)? spokes(?:man|woman|person)$/i.exec(speaker ?? '');
  if (spoken) return entities.find((e) => e.type === 'organization' && e.names.includes(spoken[1]!))?.name;
  const body = (speaker ?? '').replace(/^the /i, '');
  return BODY.test(body) && /^\p{Lu}/u.test(body) ? body : undefined;
}

/** "Velmian water ministry": the description of a body of a country or town. */
const BODY =
  /^\p{Lu}\p{L}{2,}(?: \p{L}+){0,3} (?:government|ministry|embassy|parliament|senate|administration|army|navy|presidency)$/iu;

/**
 * The body whose name stands in the title that the report gives a person: "chair of Brant Foods", "White House
 * spokeswoman".
 */
function campOf({ entity, anchors }: Utterance, entities: readonly Entity[]): string | undefined {
  const speaker = entities.find((e) => e.id === entity);
  if (speaker?.type !== 'person') return undefined;
  const told = new Set(anchors.map((a) => a.article)),
    titles = speaker.roles.filter((r) => told.has(r.article)).map((r) => ` ${r.exact.toLowerCase()} `);
  return entities.find(
    (e) =>
      e.type === 'organization' &&
      e.names.some((name) => name.includes(' ') && titles.some((title) => title.includes(` ${name.toLowerCase()} `))),
  )?.name;
}

/**
 * Of the sentence a wording begins in, and of a question of a few words before it; or what stands between the cue and
 * the name that the speaker gives it: "dismissed the measures as “theatre”".
 */
function aboutOf(
  { article: { text }, reading: { sentences } }: Report,
  { source, cue, content }: Wording,
): readonly Span[] {
  const own = sentences.findIndex((s) => cue.some((c) => overlaps(s, c))),
    sentence = sentences[own],
    asked = sentences[own - 1];
  if (!sentence) return [];
  const named = content[0],
    verb = cue.filter((c) => named && c.end < named.start).at(-1);
  if (
    named &&
    verb &&
    /^as\b/.test(text.slice(named.start)) &&
    named.start - verb.end <= BETWEEN &&
    !/[.!?]\s/.test(text.slice(verb.end, named.start))
  )
    return [{ start: verb.end, end: named.start }];
  const opening = TOPIC.exec(text.slice(sentence.start, sentence.end)),
    topic = opening && { start: sentence.start, end: sentence.start + opening[0].length };
  if (topic && ![...source, ...cue, ...content].some((part) => overlaps(part, topic))) return [topic];
  return asked && /^[^.!?]{1,40}\?$/.test(text.slice(asked.start, asked.end).trim()) ? [asked] : [];
}

/** Letters between a cue and its "as", at most. */
const BETWEEN = 80;

/** Said before: the cue says "had", or the day is an earlier one. */
function besideOf(
  { article: { id, text, published }, reading: { sentences, statements } }: Report,
  { statement, cue }: Wording,
): (readonly [string, 'then' | 'now'])[] {
  const sentence = sentences.find((s) => cue.some((c) => overlaps(s, c))),
    said = statements[statement]?.said?.from.slice(0, 10);
  if (!sentence || !THEN_AND_NOW.test(text.slice(sentence.start, sentence.end))) return [];
  const isThen =
    cue.some((c) => /^had\b/i.test(text.slice(c.start, c.end))) ||
    (said !== undefined && published !== undefined && said < published.slice(0, 10));
  return [[`${id} ${sentence.start}`, isThen ? 'then' : 'now']];
}

/** Types of events that befall people: nobody is for a crash or against a death. */
const BEFALLS: ReadonlySet<string> = new Set(['ACCIDENT', 'DISASTER', 'DEATH', 'INJURY', 'MARKET']);

/**
 * What somebody promises, asks for or threatens to do they are for; praise is a stance on a deed, not on a person; a
 * confirmation or news one on what is still to be done, not on a fact.
 */
const FOR_ACTS: ReadonlySet<Act> = new Set<Act>(['promise', 'offer', 'request', 'threaten']);
const FOR_DEED_ACTS: ReadonlySet<Act> = new Set<Act>(['praise', 'confirm', 'announce']);
const TAKES_SIDE: ReadonlySet<Act> = new Set<Act>([...FOR_ACTS, ...FOR_DEED_ACTS]);
const AGAINST_ACTS: ReadonlySet<Act> = new Set<Act>(['deny', 'decline', 'criticize', 'accuse']);
const FOR_STEMS = new Set(FOR_WORDS.map(stemOf)),
  AGAINST_STEMS = new Set(AGAINST_WORDS.map(stemOf));

function stanceOf(act: Act, ofDeed: boolean, cue: string, content: readonly string[]): Stance {
  const said = [cue, ...content].join(' ');
  if (
    LEFT_OPEN.test(said) ||
    (act === 'decline' && TO_COMMENT.test(content[0] ?? '')) ||
    (!COMMITTING.has(act) && !AGAINST_ACTS.has(act) && COURTESY.test(said)) ||
    (act === 'praise' && COURTESY.test(said))
  )
    return 'open';
  if (AGAINST_PHRASES.test(said) || DISOWNED.test(said)) return 'against';
  if (isDenial(act, content)) return 'against';
  if (FOR_ACTS.has(act) || WILL.test(content[0] ?? '') || isToBeDone(act, content))
    return /\bagainst$/i.test(cue) || content.some((part) => clausesOf(part).some((clause) => REFUSAL.test(clause)))
      ? 'against'
      : 'for';
  const words = wordsIn([cue, ...content.flatMap((part) => clausesOf(part))].join(' . '));
  const approves = words.some((w) => FOR_STEMS.has(w.stem)),
    refuses = words.some((w) => AGAINST_STEMS.has(w.stem)),
    negated = words.some((w) => NEGATIONS.has(w.norm));
  if (AGAINST_ACTS.has(act) || (refuses && !approves && !negated) || (approves && negated && !refuses))
    return 'against';
  if ((ofDeed && FOR_DEED_ACTS.has(act)) || (approves && !refuses)) return negated ? 'against' : 'for';
  return 'open';
}

/** "Said that it would table a motion": as good as a promise. */
const isToBeDone = (act: Act, content: readonly string[]): boolean =>
  act === 'announce' && TO_DO.test(content[0] ?? '');

/** "I did not feel it" takes no side; "I did not sign the lease" does. */
const OF_ONESELF = /^["“‘']?(?:that )?(?:I|we)\b/iu;

/** An assertion that begins with a denial. */
const isDenial = (act: Act, content: readonly string[]): boolean =>
  act === 'assert' && content.some((part) => DENIAL.test(part) || NONE_OF_IT.test(part));

/**
 * Who denies, demands, praises, promises, offers or threatens has taken a side, though nobody else speaks of it; so has
 * who begins with "there was no …" or "I will …", declines a deed, or by the verb accuses of one or finds fault with
 * it.
 */
function isCommitted(
  { act }: Utterance,
  stance: Stance,
  told: boolean,
  cue: string,
  content: readonly string[],
  about: readonly Span[],
): boolean {
  if (stance === 'open') return false;
  if (act === 'criticize') return FINDS_FAULT.test(cue) || about.length > 0;
  if (act === 'accuse') return ACCUSES.test(cue);
  return (
    COMMITTING.has(act) ||
    (act === 'decline' && told) ||
    (isDenial(act, content) && (told || !OF_ONESELF.test(content.find((part) => DENIAL.test(part)) ?? ''))) ||
    (act === 'assert' && WILL.test(content[0] ?? '')) ||
    isToBeDone(act, content)
  );
}
const FIRM: ReadonlySet<Act> = new Set<Act>(['decline', 'accuse']);
const COMMITTING: ReadonlySet<Act> = new Set<Act>(['deny', 'request', 'praise', 'promise', 'offer', 'threaten']);

const wordsIn = (text: string): Word[] => findWords(text, [{ start: 0, end: text.length }]);

/**
 * The main clauses of sentences: what stands under a condition or a reason is no stance ("shall strike if nothing is
 * offered").
 */
const clausesOf = (part: string): string[] =>
  part.split(/[.!?;]+["”’]?\s+/).map((sentence) => sentence.split(UNDER)[0]!);
