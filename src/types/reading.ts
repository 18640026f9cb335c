/** What is read in one article. */
import type { Article, Found, Span, When } from './article.js';

export type EntityType = 'person' | 'organization' | 'place' | 'group' | 'vessel' | 'other';

/** One sentence of article text (title, headings and list items too; bylines, captions and notices never). */
export interface Sentence extends Span {
  readonly block: number;
}

/** Words that mean somebody or something. */
export interface Mention extends Span, Found {
  readonly form: 'name' | 'description' | 'pronoun';
  readonly type: EntityType;
  /** Index into `Reading.referents`: mentions of the same one share it. */
  readonly referent: number;
  /** The title or office the text gives here: "US Secretary of State", "the former mayor". */
  readonly role?: Span;
}

/** Somebody or something within one article. */
export interface Referent {
  /** Fullest proper name in the article, or the description ("a senior ministry official"). */
  readonly name: string;
  readonly type: EntityType;
  readonly named: boolean;
  /** Where it lies, for a place that the gazetteer knows. */
  readonly where?: Place;
}

/** A place on earth that a name means. Never a guess without its reason and its alternatives. */
export interface Place {
  /** The gazetteer's name: "Venezuela", "Odesa". */
  readonly name: string;
  readonly precision: 'country' | 'region' | 'city';
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Degrees north and east, of a city; a country is an area. */
  readonly point?: { readonly latitude: number; readonly longitude: number };
  /** "the report names its country", "by far the largest of 3 of this name". */
  readonly why: string;
  /** Other places of this name, largest first. */
  readonly alternatives: readonly { readonly name: string; readonly country: string }[];
}

/** A date, time, duration or set. `value` is TIMEX3; `when` is given for dates and times that can be placed. */
export interface Time extends Span, Found {
  readonly value: string;
  readonly when?: When;
}

export type Act =
  | 'assert'
  | 'deny'
  | 'confirm'
  | 'decline'
  | 'threaten'
  | 'promise'
  | 'offer'
  | 'request'
  | 'accuse'
  | 'criticize'
  | 'praise'
  | 'announce'
  | 'predict'
  | 'question'
  | 'other';

/** One hand a statement passed through on its way into the report. */
export interface Relay extends Span {
  readonly name: string;
  readonly referent?: number;
  readonly anonymous: boolean;
}

/**
 * What an unnamed speaker is by the words for it: one who speaks for a body, one in the know ("a person briefed on the
 * talks"), an official, a politician or a public body, a lawyer, an expert, somebody's relative, one who was there, a
 * firm or who runs it, another organization, the press, a paper or finding, people at large.
 */
export type SourceKind =
  | 'spokesperson'
  | 'insider'
  | 'official'
  | 'lawyer'
  | 'expert'
  | 'relative'
  | 'witness'
  | 'company'
  | 'organization'
  | 'media'
  | 'document'
  | 'crowd';

/** Somebody is said to have said, written, claimed, denied, declined … something. */
export interface Statement extends Found {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** With quotation marks and "that"/"whether"; discontinuous where the cue splits it. */
  readonly content: readonly Span[];
  /** The resolved name, or the description; null where nothing names the speaker. */
  readonly speaker: string | null;
  readonly referent?: number;
  /** True where `speaker` is a proper name. */
  readonly named: boolean;
  /** Of a speaker without a name; absent where it has one, or where the words do not tell. */
  readonly sourceKind?: SourceKind;
  /**
   * How many people speak without a name, where the words count them ("two people briefed on the talks", "an
   * official"); absent for bodies, papers and "officials".
   */
  readonly people?: number;
  readonly form: 'direct' | 'indirect' | 'mixed';
  readonly act: Act;
  /** Addressee ("reporters"). */
  readonly to?: Span;
  /** Occasion or channel ("a news conference", "a text message"). */
  readonly at?: Span;
  /** The hands it passed through, nearest to the speaker first. Empty when the report has it from the speaker. */
  readonly relays: readonly Relay[];
  readonly said?: When;
  /** Index into `Reading.statements` of the statement it is nested in. */
  readonly within?: number;
}

/** What the report says of an event: not whether it is so. */
export type Standing = 'happened' | 'planned' | 'alleged' | 'denied' | 'hypothetical';

/**
 * Who did it, or who or what was hit, as the report as a whole tells it: often in another sentence than the event's. A
 * model's judgement, not the report's word.
 */
export interface Participant extends Span, Found {
  readonly as: 'perpetrator' | 'victim' | 'target';
}

/** Something that happened, or that is planned, alleged, denied or supposed. */
export interface Event extends Found {
  readonly trigger: Span;
  /** A term of docs/events.md. */
  readonly type: string;
  /** How, where the text says so: a mode of docs/events.md. */
  readonly mode?: string;
  readonly agent?: Span;
  readonly patient?: Span;
  readonly place?: Span;
  readonly instrument?: Span;
  readonly when?: When;
  /** Of attacks only, the surest first. May repeat `agent` and `patient`, which are what its own sentence says. */
  readonly participants?: readonly Participant[];
  readonly standing: Standing;
  /** Index into `Reading.statements`: the innermost statement whose content holds the trigger. */
  readonly told?: number;
}

export type Qualifier = 'exact' | 'at_least' | 'about' | 'over' | 'nearly' | 'up_to' | 'range';

/** A quantity that somebody tracking the story would log. */
export interface Figure extends Found {
  /** The number with its scale, currency, % or unit: not the qualifier, not the counted noun. */
  readonly span: Span;
  /** A term of docs/measures.md ("dead"), or the counted noun in the singular ("vessel"). */
  readonly measure: string;
  /** The words for what is counted ("people", "strikes on vessels"). */
  readonly of?: Span;
  /** The number as written; absent for ranges and vague plurals. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly qualifier: Qualifier;
  /** "1" for counts, "%" , UCUM, or ISO 4217. */
  readonly unit: string;
  /**
   * Total: state of a running count or level. Increment: a change. Rate: per period or in per cent. Other: fixed or
   * one-off.
   */
  readonly mode: 'total' | 'increment' | 'rate' | 'other';
  readonly scope: { readonly since?: Span; readonly where?: Span; readonly by?: Span };
  readonly asOf?: When;
  /** Index into `Reading.statements`: the innermost statement whose content holds it. */
  readonly told?: number;
}

/** Something the reader saw and could not settle; shown, never dropped. */
export interface Doubt extends Span {
  readonly about: string;
  /** Of a report that brings no date: the day its times are reckoned from. */
  readonly taken?: TakenDay;
  /** The text is hardly English, which alone is read. */
  readonly foreign?: true;
}

/**
 * A day (ISO 8601) that a report does not bring, and what in it tells the day. `exact`: the very day; else it came out
 * then or soon after.
 */
export interface TakenDay {
  readonly day: string;
  readonly from: string;
  readonly exact: boolean;
}

/** All that was read in one article. */
export interface Reading {
  readonly article: Pick<Article, 'id' | 'text'>;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
  readonly doubts: readonly Doubt[];
}
