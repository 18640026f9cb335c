/** What many reports say together, and what people ruled. */
import type { Anchor, Article, Span, When } from './article.js';
import type { Act, EntityType, Figure, Place, Qualifier, SourceKind, Standing, Statement } from './reading.js';

/** Every item of the record: an id made of what it is (so the same articles give the same id), and its words. */
export interface Item {
  readonly id: string;
  readonly anchors: readonly Anchor[];
}

/** Why a link was made, in words a page can show: "same speaker, 0.94 of the words". */
export interface Linked {
  readonly by: string;
  readonly why: string;
}

/** A role by report: "Former U.S. President" in r2 on 2026-01-20. */
export interface Role extends Anchor {
  readonly published?: string;
}

/** One person, organization … over all reports. Its anchors are all its mentions. */
export interface Entity extends Item {
  readonly name: string;
  readonly type: EntityType;
  readonly names: readonly string[];
  readonly roles: readonly Role[];
  /** Where it lies, for a place that the gazetteer knows. */
  readonly where?: Place;
  /** Why names that are not alike are taken for one. Absent where all are. */
  readonly linked?: Linked;
  /** Others that it may be, and is not taken for: a person decides. */
  readonly maybe?: readonly { readonly entity: string; readonly why: string }[];
}

/** One report's rendering of an utterance. Spans are of `article`. */
export interface Wording {
  readonly article: string;
  /** Index into that article's `Reading.statements`. */
  readonly statement: number;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly form: Statement['form'];
  readonly relays: readonly string[];
}

/** One place where two wordings of one utterance differ. Spans are of the wordings' articles. */
export interface Drift {
  readonly kind:
    | 'number'
    | 'name'
    | 'polarity'
    | 'omission'
    | 'addition'
    | 'replacement'
    | 'order'
    | 'translation'
    | 'quotation marks'
    | 'attribution';
  readonly from: Anchor | null;
  readonly into: Anchor | null;
}

/** One act of saying, however many reports carry it. */
export interface Utterance extends Item {
  /** Entity id where the speaker is an entity of the record. */
  readonly entity?: string;
  readonly speaker: string | null;
  readonly named: boolean;
  /** Why it is that entity, where the reports give only an office that one person of the story holds (“the mayor”). */
  readonly held?: Linked;
  /** Of a speaker without a name, as its statements have them. */
  readonly sourceKind?: SourceKind;
  readonly people?: number;
  readonly act: Act;
  readonly said?: When;
  readonly wordings: readonly Wording[];
  readonly drift: readonly Drift[];
  /** Number of independent origins among the wordings' reports. */
  readonly independent: number;
  /** Absent where one statement stands alone. */
  readonly linked?: Linked;
}

/** One event over reports. */
export interface Happening extends Item {
  readonly type: string;
  /** Where those of its mentions that give one agree. */
  readonly mode?: string;
  readonly standing: Standing;
  readonly when?: When;
  readonly place?: string;
  readonly where?: Place;
  readonly agent?: string;
  readonly patient?: string;
  readonly independent: number;
  readonly linked?: Linked;
}

/** One figure of a tally. */
export interface TallyFigure extends Anchor {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly qualifier: Qualifier;
  readonly mode: Figure['mode'];
  /** ISO date for which it is given as current; the report's date where the text names none. */
  readonly asOf: string | null;
  readonly attributedTo: string | null;
}

/** The figures of one measure and scope, in order of `asOf`, then of publication, then of text. */
export interface Tally extends Item {
  readonly measure: string;
  readonly unit: string;
  /** In words: "strikes · since early September". Empty where no report narrows it. */
  readonly scope: string;
  readonly figures: readonly TallyFigure[];
  readonly independent: number;
}

/** A passage taken from another report. Both spans are anchors; `edited` passages keep the order of their words. */
export interface Copy extends Item {
  readonly from: Anchor;
  readonly into: Anchor;
  readonly kind: 'verbatim' | 'edited';
  /** Share of the words of `into` that stand in `from`, in order (0–1). */
  readonly alike: number;
  readonly linked: Linked;
}

/** Reports that derive from one piece of reporting. Every report is in at least one. */
export interface Origin extends Item {
  readonly articles: readonly string[];
  readonly linked?: Linked;
}

export interface Side {
  readonly says: string;
  /** Number of independent origins among the reports on this side. */
  readonly independent: number;
  readonly anchors: readonly Anchor[];
}

/** Accounts that cannot all hold of one moment. No side is taken. */
export interface Conflict extends Item {
  readonly kind: 'figure' | 'role' | 'date' | 'place' | 'order' | 'denial' | 'quotation' | 'name';
  readonly about: string;
  readonly state: 'open' | 'superseded' | 'corrected' | 'explained';
  readonly sides: readonly Side[];
  readonly linked: Linked;
}

/** An actor's stances on one issue through time. */
export interface Position extends Item {
  readonly actor: string;
  readonly issue: string;
  readonly sequence: readonly {
    readonly date: string | null;
    readonly stance: 'for' | 'against' | 'open';
    readonly utterance: string;
    readonly anchors: readonly Anchor[];
  }[];
}

/**
 * A person decided. It holds to words, not to ids, so it outlives every reading. `merge`: the anchors are all one;
 * `split`: the first is none of the others; `reject`: each was misread and is set aside; `relabel`: each is something
 * else than was read. Of a story: the words of the first are of the second's story as well (`merge`), or are not
 * (`split`).
 */
export interface Ruling extends Item {
  readonly kind: 'merge' | 'split' | 'reject' | 'relabel';
  /** What its anchors are words of. An anchor of a conflict stands on one of its sides. */
  readonly of: 'entity' | 'statement' | 'figure' | 'event' | 'conflict' | 'story';
  /** Of statements relabelled: the act, or the speaker in words of the report. */
  readonly as?: { readonly act?: Act; readonly speaker?: string };
  /** Why, in the person's own words. */
  readonly why?: string;
  /** Who decided, as they call themselves. */
  readonly by: string;
  /** ISO 8601 instant; of two rulings that contradict each other the later holds. */
  readonly told: string;
  /** ISO 8601 instant. What was undone is obeyed no longer, and stays on record. */
  readonly undone?: string;
}

/**
 * A report of another story, a part of which is of this one, too. What that part says is linked here; which reports
 * make the story it has no say in.
 */
export interface Guest {
  readonly article: string;
  /** In order of the text. */
  readonly part: readonly Span[];
  /**
   * Which of the text's paragraphs, quotations and items these are, counted from 1: "5–8, 11". Empty where it is all of
   * them.
   */
  readonly paragraphs: string;
  readonly linked: Linked;
}

/** Reports of one developing matter. `id` and `name` come from its earliest report. */
export interface Story {
  readonly id: string;
  readonly name: string;
  readonly articles: readonly string[];
  /** In order of time, those without a date last. */
  readonly guests: readonly Guest[];
  readonly from: string | null;
  readonly to: string | null;
  /** Of a long matter, in order of time; empty for a short one. */
  readonly chapters: readonly Chapter[];
}

/** A stretch of a story in which its reports tell of one thing. */
export interface Chapter {
  /**
   * Title of its earliest report, but of none that is as much alike the rest of the story; or that one's first
   * sentence.
   */
  readonly name: string;
  /** In order of time, those without a date last. Each report of the story is in one chapter. */
  readonly articles: readonly string[];
  /** Of its dated reports. */
  readonly from: string | null;
  readonly to: string | null;
}

/** All that the reports of one story say together. */
export interface StoryLinks {
  readonly entities: readonly Entity[];
  readonly utterances: readonly Utterance[];
  readonly happenings: readonly Happening[];
  readonly tallies: readonly Tally[];
  readonly copies: readonly Copy[];
  readonly origins: readonly Origin[];
  readonly conflicts: readonly Conflict[];
  readonly positions: readonly Position[];
}

/** The whole record, as `onrecord export --format json` writes it. */
export interface WholeRecord extends StoryLinks {
  readonly articles: readonly Article[];
  readonly stories: readonly Story[];
  /** In the order in which they were told. */
  readonly rulings: readonly Ruling[];
}
