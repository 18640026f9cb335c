/**
 * One speaker denies what another says, in so many words: who merely says that something is not so disagrees with
 * nobody in particular. The denial and the claim have their content in common, or the denial points back to the claim
 * ("any such request", "there is no truth in it"), or the report sets the one against the other (rejoinders.ts).
 */
import { DENYING_OF_TRUTH, DENYING_VERBS, LIGHT_VERBS, POINTERS, SAID_NOUNS } from '../../lang/en/anaphors.js';
import { NEGATIONS } from '../../lang/en/negations.js';
import {
  ALLEGED_OF,
  ASKED_FOR,
  CALLED_FALSE,
  NO_SUCH,
  NO_TRUTH,
  NOTHING_IN_IT,
  SAID_OR_SETTLED,
  TELLER_MISTAKEN,
} from '../../lang/en/rejoinders.js';
import { TO_DO } from '../../lang/en/stances.js';
import { anchorAt } from '../../text/anchors.js';
import { contains, overlaps } from '../../text/spans.js';
import type { Act, Utterance, Wording } from '../../types.js';
import type { Report } from '../report.js';
import { findSayingsAlone, type Saying } from '../utterances/sayings.js';
import { senseOf, stemOf } from '../utterances/stems.js';
import { contentOf, findWords, type Word } from '../utterances/words.js';
import type { Account, Accounts } from './accounts.js';
import { matterOf } from './matter.js';
import { predicateOf } from './predicates.js';
import { isUnsaid, rejoindersIn } from './rejoinders.js';

/** Acts by which something is said to be so. */
const CLAIMS: ReadonlySet<Act> = new Set<Act>([
  'assert',
  'accuse',
  'confirm',
  'announce',
  'predict',
  'criticize',
  'threaten',
  'other',
]);

/** A denial answers what was said in the two weeks around it. */
const DAYS = 14 * 86_400_000;

const LIGHT_STEMS = new Set([...LIGHT_VERBS].map(stemOf)),
  LIGHT_SENSES = new Set([...LIGHT_STEMS].map(senseOf));

/** Letters between a claim and the denial that answers it in one report: three sentences or so. */
const NEAR = 600,
  NEXT = 350;

const DENYING_STEMS = new Set([...DENYING_VERBS].map(stemOf));
/**
 * What the whole story speaks of ("crash", "ship") is in more than this share of its statements, and ties no denial to
 * a claim. Set by eye on fewer than ten real stories.
 */
const RARE = 0.06;

const SAID_STEMS = new Set([...SAID_NOUNS].map(stemOf)),
  SETTLED_STEMS = new Set(SAID_OR_SETTLED.map(stemOf));

export function findDenials(reports: readonly Report[], utterances: readonly Utterance[]): Accounts[] {
  const at = new Map(utterances.flatMap((u) => u.wordings.map((w) => [`${w.article} ${w.statement}`, u] as const)));
  const utteranceOf = (s: Saying) => at.get(`${s.report.article.id} ${s.index}`);
  const sayings = findSayingsAlone(reports);
  const claims = toClaims(
    sayings.filter(
      (s) =>
        s.statement.speaker !== null &&
        CLAIMS.has(s.statement.act) &&
        !isUnsaid(s) &&
        !/\?["”’]*$/.test(wordsOf(s)) &&
        !NO_TRUTH.test(wordsOf(s)) &&
        !CALLED_FALSE.test(wordsOf(s)),
    ),
  );
  const counts = new Map<string, number>();
  for (const s of sayings) for (const stem of s.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const isRare = (stem: string) => (counts.get(stem) ?? 0) <= Math.max(6, RARE * sayings.length);
  const found = new Map<Utterance, { readonly claims: Set<Utterance>; why: string }>();
  const add = (own: Utterance | undefined, theirs: Utterance | undefined, why: string): void => {
    if (!own || !theirs || theirs === own || (own.entity !== undefined && theirs.entity === own.entity)) return;
    (found.get(own) ?? found.set(own, { claims: new Set(), why }).get(own)!).claims.add(theirs);
  };
  for (const denial of sayings.filter(isDenial))
    for (const { claim, why } of claimsOf(denial, claims, isRare)) add(utteranceOf(denial), utteranceOf(claim), why);
  for (const report of reports)
    for (const { denial, claim, why } of rejoindersIn(report))
      add(at.get(`${report.article.id} ${denial}`), at.get(`${report.article.id} ${claim}`), why);
  const texts = new Map(reports.map((r) => [r.article.id, r.article]));
  return joinedByDenier(found, texts).map(({ denials, claims, why }) => ({
    kind: 'denial' as const,
    about: headingOf(denials, claims),
    state: 'open' as const,
    sides: [...claims.map(toSide), ...denials.map(toSide)],
    linked: { by: 'conflicts/denials', why },
  }));

  function headingOf(denials: readonly Utterance[], claims: readonly Utterance[]): string {
    const thing = denials.flatMap((u) =>
      u.wordings.flatMap(
        (w) => thingDenied(w.content.map((span) => textOf(w).slice(span.start, span.end)).join(' … ')) ?? [],
      ),
    )[0];
    const taken = new Set(
      [...denials.flatMap(wordsOfAll).map((w) => w.stem), ...(thing ? [thing.stem] : [])].filter(
        (stem) => !LIGHT_STEMS.has(stem) && !SAID_STEMS.has(stem),
      ),
    );
    const denied = denials
      .flatMap((u) => u.wordings.filter((w) => isToldInFull(w)))
      .map((w) => ({ text: textOf(w), cue: [], content: w.content }));
    const matter =
      (denied.length
        ? matterOf(denied, taken)
        : matterOf(
            claims.flatMap((u) => u.wordings.map((w) => ({ text: textOf(w), cue: w.cue, content: w.content }))),
            taken,
          )) || `what ${inLine(claims[0]!.speaker ?? 'somebody')} said`;
    return `${matter}, denied by ${inLine(denials[0]!.speaker ?? 'somebody')}`;
  }
  /** "Denied that the gates were open": whoever denies says what is denied. */
  function isToldInFull(w: Wording): boolean {
    const said = w.content.map((span) => textOf(w).slice(span.start, span.end)).join(' … '),
      words = findWords(textOf(w), w.content);
    return (
      /^(?:den|disput|reject|refut)/i.test(
        findWords(textOf(w), w.cue)
          .map((word) => word.norm)
          .find((norm) => DENYING_STEMS.has(stemOf(norm))) ?? '',
      ) &&
      w.form !== 'direct' &&
      !words.some((word) => NEGATIONS.has(word.norm) || SAID_STEMS.has(word.stem)) &&
      !NO_TRUTH.test(said) &&
      contentOf(words).filter((word) => !LIGHT_STEMS.has(word.stem)).length > 1
    );
  }
  function textOf({ article }: Wording): string {
    return texts.get(article)?.text ?? '';
  }
  function wordsOfAll(u: Utterance): Word[] {
    return u.wordings.flatMap((w) => contentOf(findWords(textOf(w), w.content)));
  }
  function toSide(u: Utterance): Account {
    const anchors = u.wordings.flatMap((w) => w.content.map((span) => anchorAt(texts.get(w.article)!, span)));
    return { says: `${u.speaker ?? 'somebody'}: ${anchors[0]?.exact ?? ''}`, anchors };
  }
}

interface Dispute {
  readonly denials: Utterance[];
  readonly claims: Utterance[];
  readonly why: string;
  readonly stems: Set<string>;
}

/**
 * What one speaker denies again and again, in other words, is one conflict; so is what a report's words give to
 * somebody by name and by office.
 */
function joinedByDenier(
  found: ReadonlyMap<Utterance, { readonly claims: ReadonlySet<Utterance>; readonly why: string }>,
  texts: ReadonlyMap<string, Report['article']>,
): Dispute[] {
  const disputes: Dispute[] = [];
  for (const [denial, { claims, why }] of found) {
    const stems = new Set(
      [...claims].flatMap((u) =>
        u.wordings.flatMap((w) =>
          contentOf(findWords(texts.get(w.article)?.text ?? '', w.content)).map((word) => word.stem),
        ),
      ),
    );
    const known = disputes.find((d) => {
      const isOfOne = [...claims].some((c) => d.claims.includes(c)),
        [{ entity, speaker }] = d.denials as [Utterance];
      return (
        (isOfOne && d.denials.some((other) => areNested(other, denial))) ||
        ((entity ?? speaker) === (denial.entity ?? denial.speaker) &&
          (isOfOne || [...stems].filter((stem) => d.stems.has(stem)).length >= 2))
      );
    });
    if (!known) {
      disputes.push({ denials: [denial], claims: [...claims], why, stems });
      continue;
    }
    known.denials.push(denial);
    for (const claim of claims) if (!known.claims.includes(claim)) known.claims.push(claim);
    for (const stem of stems) known.stems.add(stem);
  }
  return disputes;
}

/** Words of one stand in words of the other. */
const areNested = (a: Utterance, b: Utterance): boolean =>
  a.anchors.some((x) => b.anchors.some((y) => x.article === y.article && overlaps(x, y)));

/** Claims by report, and by the stems they hold; both in the order given. */
interface Claims {
  readonly ofReport: ReadonlyMap<number, readonly Saying[]>;
  readonly holding: ReadonlyMap<string, readonly Saying[]>;
}

function toClaims(claims: readonly Saying[]): Claims {
  const ofReport = new Map<number, Saying[]>(),
    holding = new Map<string, Saying[]>();
  for (const claim of claims) {
    (ofReport.get(claim.place) ?? ofReport.set(claim.place, []).get(claim.place)!).push(claim);
    for (const stem of claim.stems) (holding.get(stem) ?? holding.set(stem, []).get(stem)!).push(claim);
  }
  return { ofReport, holding };
}

function claimsOf(
  denial: Saying,
  { ofReport, holding }: Claims,
  isRare: (stem: string) => boolean,
): { claim: Saying; why: string }[] {
  const before = (ofReport.get(denial.place) ?? []).filter(
    (s) =>
      !sameSpeaker(s, denial) &&
      startOf(s) < startOf(denial) &&
      startOf(denial) - startOf(s) < NEAR &&
      !covers(s, denial),
  );
  const around = asideOf(denial, ofReport.get(denial.place) ?? []);
  if (around) return [{ claim: around, why: 'said and denied in one sentence' }];
  const mistaken = TELLER_MISTAKEN.exec(wordsOf(denial))?.[1],
    theirs =
      mistaken &&
      before.findLast((s) => (s.statement.speaker ?? '').toLowerCase().split(' ').includes(mistaken.toLowerCase()));
  if (theirs) return [{ claim: theirs, why: `“${wordsOf(denial)}” is said of who said it` }];
  if (pointsBack(denial)) {
    const thing = thingDenied(wordsOf(denial)),
      spoken = before.filter((s) => !isOwnPlan(s) && (!thing || isOf(thing, s)));
    const nearest = spoken.filter((s) => s.statement.act === 'accuse').at(-1) ?? spoken.findLast((s) => !isNegated(s));
    return nearest
      ? [{ claim: nearest, why: `“${wordsOf(denial).replace(/^[“"‘']+|[,.]?[”"’']+$/g, '')}” points back to it` }]
      : [];
  }
  if (!isOfTruth(denial)) return [];
  const own =
    isToldAsDenied(denial) &&
    before.findLast((s) => startOf(denial) - startOf(s) < NEXT && !isNegated(s) && speaksOf(s, denial));
  if (own) return [{ claim: own, why: 'said of somebody who denies it in the next sentence' }];
  const predicate = predicateOf(wordsOf(denial)),
    deed = predicate && before.findLast((s) => s.stems.has(predicate) && !isNegated(s));
  if (deed) return [{ claim: deed, why: 'said just before, and that very thing denied by another speaker' }];
  const weighty = [...denial.stems].filter((stem) => !LIGHT_STEMS.has(stem));
  const shared = new Map<Saying, number>();
  for (const stem of denial.stems)
    for (const claim of holding.get(stem) ?? []) shared.set(claim, (shared.get(claim) ?? 0) + 1);
  const others = [...shared].flatMap(([claim, stems]) =>
    (stems > 1 || before.includes(claim)) && !sameSpeaker(claim, denial) ? [claim] : [],
  );
  return others
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .flatMap((claim) => {
      if (
        Math.abs((claim.at ?? denial.at ?? 0) - (denial.at ?? claim.at ?? 0)) > DAYS ||
        covers(claim, denial) ||
        (isNegated(claim) && isNegated(denial)) ||
        (isNegated(claim) && isToldAsDenied(denial))
      )
        return [];
      const common = [...claim.stems].filter(
          (stem) => denial.stems.has(stem) && !SAID_STEMS.has(stem) && !LIGHT_STEMS.has(stem),
        ),
        fewer = Math.min(claim.stems.size, denial.stems.size);
      if (weighty.length && before.includes(claim) && weighty.every((stem) => claim.stems.has(stem)))
        return [{ claim, why: 'said just before, and denied by another speaker in the same words' }];
      const enough =
        common.length >= 2 && common.some(isRare) && (common.length >= 3 || fewer <= 4) && 2 * common.length >= fewer;
      const plain = common.filter((stem) => ![claim, denial].some(({ names }) => names.has(senseOf(stem))));
      return enough && plain.length >= Math.min(2, common.length - 1)
        ? [{ claim, why: `${common.length} words of content in common, denied by another speaker` }]
        : [];
    });
}

/** "Denied that the gates were open": by the verb, and no "not" in what is denied. */
const isToldAsDenied = (denial: Saying): boolean =>
  denial.statement.act === 'deny' && denial.statement.form !== 'direct' && isExplicit(denial) && !isNegated(denial);

/** Whoever denies is spoken of in the claim, which has more in common with what is denied. */
function speaksOf(claim: Saying, denial: Saying): boolean {
  const { report, statement } = claim,
    of = denial.statement.referent;
  const isOfThem =
    (of !== undefined &&
      report.reading.mentions.some((m) => m.referent === of && statement.content.some((span) => contains(span, m)))) ||
    (denial.speaker.size > 0 && [...denial.speaker].every((stem) => claim.stems.has(stem)));
  return (
    isOfThem &&
    [...denial.senses].some(
      (sense) =>
        claim.senses.has(sense) && !denial.names.has(sense) && !claim.names.has(sense) && !LIGHT_SENSES.has(sense),
    )
  );
}

/**
 * "accuses the mayor of theft, an allegation he rejects": the claim in whose words the denial stands, where it is named
 * just before who denies it.
 */
function asideOf(
  { report: { article }, statement: { within, source, cue } }: Saying,
  claims: readonly Saying[],
): Saying | undefined {
  const around = claims.find((c) => c.index === within),
    from = around?.statement.content[0]?.start,
    to = cue[0]?.start;
  if (from === undefined || to === undefined) return undefined;
  const words = findWords(article.text, [{ start: Math.max(from, (source[0]?.start ?? to) - 30), end: to }]);
  return words.some((w) => SAID_STEMS.has(w.stem)) ? around : undefined;
}

/** "any such request was made", "the allegation", "it". */
function pointsBack(saying: Saying): boolean {
  const { words, stems, statement } = saying,
    said = wordsOf(saying);
  const pointing = words.some((w) => POINTERS.has(w.norm)),
    named = [...stems].some((stem) => SAID_STEMS.has(stem));
  if (isNothing(said) || (NO_SUCH.test(said) && stems.size <= 3)) return true;
  if (
    NO_TRUTH.test(said) &&
    (named ||
      words.some((w, i) => i > 0 && POINTERS.has(w.norm)) ||
      /^[“"‘']?(?:it|this|that(?= (?:is|was)(?!\p{L})|['’]s(?!\p{L})))(?!\p{L})/iu.test(said)) &&
    stems.size <= 3
  )
    return true;
  return (
    statement.content.length > 0 &&
    ((pointing && named && stems.size <= 3) ||
      (named && stems.size === 1) ||
      (pointing && stems.size === 0 && words.length <= 3))
  );
}

/**
 * The letter of "no such letter exists", the theft of "any allegation of theft", in words; none where the noun is of
 * what is said or settled.
 */
function thingDenied(said: string): readonly Word[] | undefined {
  const thing = NO_SUCH.exec(said)?.[1] ?? ALLEGED_OF.exec(said)?.[1],
    words =
      thing === undefined
        ? []
        : contentOf(findWords(thing, [{ start: 0, end: thing.length }])).filter((w) => !LIGHT_STEMS.has(w.stem));
  return words.length && !words.some((w) => SAID_STEMS.has(w.stem) || SETTLED_STEMS.has(w.stem)) ? words : undefined;
}
/** It is spoken of in the claim, or is where the claim is read: "a copy of the second letter says". */
const isOf = (thing: readonly Word[], { stems, report: { article }, statement: { source } }: Saying): boolean =>
  thing.some((w) => stems.has(w.stem) || findWords(article.text, source).some((own) => own.stem === w.stem));

/** "She would appeal", said by her: there is nothing in it that could be untrue. */
function isOwnPlan({ report: { article, reading }, statement: { referent, content } }: Saying): boolean {
  const first = content[0],
    who =
      first && referent !== undefined
        ? reading.mentions.find((m) => m.start >= first.start && m.end <= first.end)
        : undefined;
  return who?.referent === referent && first !== undefined && TO_DO.test(article.text.slice(first.start, first.end));
}

/** Within a line, "The governor" is "the governor". */
const inLine = (speaker: string): string => speaker.replace(/^(?:The|A|An)\b/, (word) => word.toLowerCase());

/** Few words, and all of them to say that nothing is in it. */
const isNothing = (said: string): boolean => NOTHING_IN_IT.test(said) && said.length < SHORT;
const SHORT = 60;

/**
 * An explicit one, or words that say of a claim that it is not true: "there is no truth in it", "called this a
 * misunderstanding".
 */
const isDenial = (s: Saying): boolean => !isUnsaid(s) && deniesInWords(s);

const deniesInWords = (s: Saying): boolean =>
  (s.statement.act === 'deny' && isExplicit(s) && !ASKED_FOR.test(wordsOf(s))) ||
  (s.statement.speaker !== null &&
    (isNothing(wordsOf(s)) || NO_SUCH.test(wordsOf(s)) || TELLER_MISTAKEN.test(wordsOf(s)))) ||
  (s.statement.speaker !== null && NO_TRUTH.test(wordsOf(s)) && pointsBack(s));

/** By the cue, or by the words between the speaker and a colon: "The governor disputes this: “…”". */
function isExplicit({ report: { article }, statement: { source, cue, content } }: Saying): boolean {
  const from = source[0]?.end ?? 0,
    to = content[0]?.start ?? 0;
  const spans = source.length && from < to && to - from < 80 ? [...cue, { start: from, end: to }] : cue;
  return contentOf(findWords(article.text, spans)).some((w) => DENYING_STEMS.has(w.stem));
}

/**
 * A plan, a settlement or a person may be rejected, too, and nothing is said to be untrue then; a claim is named, or
 * told in a clause.
 */
function isOfTruth({ report: { article }, statement, stems, words }: Saying): boolean {
  return (
    findWords(article.text, statement.cue).some((w) => OF_TRUTH.has(w.stem)) ||
    statement.form === 'direct' ||
    words[0]?.norm === 'that' ||
    words.some((w) => NEGATIONS.has(w.norm)) ||
    [...stems].some((stem) => SAID_STEMS.has(stem))
  );
}
const OF_TRUTH = new Set(DENYING_OF_TRUTH.map(stemOf));

const isNegated = ({ words }: Saying): boolean => words.some((w) => NEGATIONS.has(w.norm));
const sameSpeaker = (a: Saying, b: Saying): boolean =>
  a.speaker.size > 0 && [...a.speaker].every((stem) => b.speaker.has(stem));
const covers = (a: Saying, b: Saying): boolean =>
  a.place === b.place && a.statement.content.some((s) => b.statement.content.some((t) => overlaps(s, t)));
const startOf = ({ statement }: Saying): number => (statement.cue[0] ?? statement.content[0])?.start ?? 0;
const wordsOf = ({ report, statement }: Saying): string =>
  statement.content.map((s) => report.article.text.slice(s.start, s.end)).join(' … ');
