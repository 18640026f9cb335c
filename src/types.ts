/**
 * The words of Onrecord: what goes in, what is read in one report, what many reports say together.
 * No imports, no code. Everything is readonly JSON. Offsets are UTF-16 code units of `article.text`,
 * ranges half-open: `text.slice(start, end)`. An absent field means "the report does not say", never "no" or zero.
 */

// ── Places in a text ──────────────────────────────────────────────────────────

/** A half-open range of UTF-16 code units. `start < end`. */
export interface Span { readonly start: number; readonly end: number }

/** A span of a named article with its very words: `article.text.slice(start, end) === exact`, always. */
export interface Anchor extends Span { readonly article: string; readonly exact: string }

/** Which rule or model found an item, and how sure it is (0–1). */
export interface Found { readonly by: string; readonly confidence: number }

/**
 * A point or stretch of time. `from` and `to` are ISO 8601, cut where knowledge ends ("2025-08", "2025-12-10T10:58");
 * `to` is inclusive and as coarse as `from`. `stated`: the words alone give it; `reckoned`: worked out from another date.
 * `value` is its TIMEX3 value, where that says more than `from` ("2025-W49", "2025-Q3", "PRESENT_REF").
 */
export interface When {
  readonly from: string;
  readonly to?: string;
  readonly basis: 'stated' | 'reckoned';
  readonly value?: string;
  readonly modifier?: 'since' | 'until' | 'before' | 'after' | 'early' | 'mid' | 'late' | 'about';
}

// ── What goes in ──────────────────────────────────────────────────────────────

/** Bytes as received, kept under their hash. One file, page or JSON line is one document. */
export interface Document {
  /** SHA-256 of the bytes, lower-case hex. */
  readonly id: string;
  readonly via: 'file' | 'feed' | 'warc' | 'url';
  /** Path or address, with `#line` for one line of a file of JSON lines. */
  readonly origin: string;
  /** ISO 8601 instant. Not part of the record: it differs from run to run. */
  readonly retrieved: string;
  /** What the outside world said it is: "text/plain", "text/markdown", "text/html", "application/x-onrecord-article+json". */
  readonly mediaType: string;
  /** Character encoding when the outside world named one. */
  readonly charset?: string;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'byline' | 'dateline' | 'caption' | 'notice';

/** A run of the text of one kind. Blocks are in order and never overlap; white space between them belongs to none. */
export interface Block extends Span { readonly kind: BlockKind }

/** What a reader would call the article. Its text never changes: a changed text is a new article that revises the old. */
export interface Article {
  /** The `id` it came with, or 16 hex digits of a hash of outlet, url, title, date and text. */
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly byline?: string;
  /** ISO 8601, as coarse as the report is. */
  readonly published?: string;
  /** ISO 639-1, of the text. */
  readonly language?: string;
  readonly blocks: readonly Block[];
  /** Article of the same id or address whose words this one changes. */
  readonly revises?: string;
}

/** What `clean` returns for bytes that hold no article. `reason` follows the error style of DESIGN.md. */
export interface Rejected { readonly rejected: true; readonly reason: string }

// ── What is read in one article ───────────────────────────────────────────────

export type EntityType = 'person' | 'organization' | 'place' | 'group' | 'vessel' | 'other';

/** One sentence of article text (title, headings and list items too; bylines, captions and notices never). */
export interface Sentence extends Span { readonly block: number }

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
export interface Time extends Span, Found { readonly value: string; readonly when?: When }

export type Act =
  | 'assert' | 'deny' | 'confirm' | 'decline' | 'threaten' | 'promise' | 'offer' | 'request'
  | 'accuse' | 'criticize' | 'praise' | 'announce' | 'predict' | 'question' | 'other';

/** One hand a statement passed through on its way into the report. */
export interface Relay extends Span { readonly name: string; readonly referent?: number; readonly anonymous: boolean }

/**
 * What an unnamed speaker is by the words for it: one who speaks for a body, one in the know ("a person briefed on the talks"), an official, a politician or a public body, a lawyer, an expert,
 * somebody's relative, one who was there, a firm or who runs it, another organization, the press, a paper or finding, people at large.
 */
export type SourceKind = 'spokesperson' | 'insider' | 'official' | 'lawyer' | 'expert' | 'relative' | 'witness' | 'company' | 'organization' | 'media' | 'document' | 'crowd';

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
  /** How many people speak without a name, where the words count them ("two people briefed on the talks", "an official"); absent for bodies, papers and "officials". */
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

/** Who did it, or who or what was hit, as the report as a whole tells it: often in another sentence than the event's. A model's judgement, not the report's word. */
export interface Participant extends Span, Found { readonly as: 'perpetrator' | 'victim' | 'target' }

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
  /** Total: state of a running count or level. Increment: a change. Rate: per period or in per cent. Other: fixed or one-off. */
  readonly mode: 'total' | 'increment' | 'rate' | 'other';
  readonly scope: { readonly since?: Span; readonly where?: Span; readonly by?: Span };
  readonly asOf?: When;
  /** Index into `Reading.statements`: the innermost statement whose content holds it. */
  readonly told?: number;
}

/** Something the reader saw and could not settle; shown, never dropped. */
export interface Doubt extends Span { readonly about: string }

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

// ── What many reports say together ────────────────────────────────────────────

/** Every item of the record: an id made of what it is (so the same articles give the same id), and its words. */
export interface Item { readonly id: string; readonly anchors: readonly Anchor[] }

/** Why a link was made, in words a page can show: "same speaker, 0.94 of the words". */
export interface Linked { readonly by: string; readonly why: string }

/** A role by report: "Former U.S. President" in r2 on 2026-01-20. */
export interface Role extends Anchor { readonly published?: string }

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
  readonly kind: 'number' | 'name' | 'polarity' | 'omission' | 'addition' | 'replacement' | 'order' | 'translation' | 'quotation marks' | 'attribution';
  readonly from: Anchor | null;
  readonly into: Anchor | null;
}

/** One act of saying, however many reports carry it. */
export interface Utterance extends Item {
  /** Entity id where the speaker is an entity of the record. */
  readonly entity?: string;
  readonly speaker: string | null;
  readonly named: boolean;
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
export interface Origin extends Item { readonly articles: readonly string[]; readonly linked?: Linked }

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
  readonly sequence: readonly { readonly date: string | null; readonly stance: 'for' | 'against' | 'open'; readonly utterance: string; readonly anchors: readonly Anchor[] }[];
}

/**
 * A person decided. It holds to words, not to ids, so it outlives every reading. `merge`: the anchors are all one; `split`: the first is none of the others;
 * `reject`: each was misread and is set aside; `relabel`: each is something else than was read.
 */
export interface Ruling extends Item {
  readonly kind: 'merge' | 'split' | 'reject' | 'relabel';
  /** What its anchors are words of. An anchor of a conflict stands on one of its sides. */
  readonly of: 'entity' | 'statement' | 'figure' | 'event' | 'conflict';
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

/** Reports of one developing matter. `id` and `name` come from its earliest report. */
export interface Story {
  readonly id: string;
  readonly name: string;
  readonly articles: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** Of a long matter, in order of time; empty for a short one. */
  readonly chapters: readonly Chapter[];
}

/** A stretch of a story in which its reports tell of one thing. */
export interface Chapter {
  /** Title of its earliest report, but of none that is as much alike the rest of the story; or that one's first sentence. */
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
