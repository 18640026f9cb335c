/**
 * One speaker denies what another says, in so many words: who merely says that something is not so disagrees with
 * nobody in particular. The denial and the claim have their content in common, or the denial points back to the claim
 * ("any such request", "there is no truth in it"), or the report sets the one against the other (rejoinders.ts).
 */
import { CALLED_FALSE, NO_TRUTH } from '../../lang/en/rejoinders.js';
import { NEGATIONS } from '../../lang/en/negations.js';
import { overlaps } from '../../text/spans.js';
import type { Act, Utterance, Wording } from '../../types.js';
import { once } from '../once.js';
import type { Report } from '../report.js';
import { sayingsAlone, type Voice } from '../utterances/sayings.js';
import { stemOf } from '../utterances/stems.js';
import { contentOf, findWords, type Word } from '../utterances/words.js';
import { type Accounts, spokenIn } from './accounts.js';
import { claimsOf, toClaims } from './denials/claims.js';
import { isDenial, thingDenied } from './denials/denying.js';
import { elaborationsIn } from './denials/elaborations.js';
import { rareAmong } from './denials/rare.js';
import { DENYING_STEMS, LIGHT_STEMS, SAID_STEMS, wordsOf } from './denials/said.js';
import { matterOf } from './matter.js';
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

export function findDenials(reports: readonly Report[], utterances: readonly Utterance[]): Accounts[] {
  const at = new Map(utterances.flatMap((u) => u.wordings.map((w) => [`${w.article} ${w.statement}`, u] as const)));
  const utteranceOf = (s: Voice) => at.get(`${s.report.article.id} ${s.index}`);
  const sayings = reports.flatMap(sayingsAlone);
  const claims = toClaims(reports.flatMap(claimsIn));
  const isRare = rareAmong(sayings);
  const found = new Map<Utterance, Found>();
  const add = (own: Utterance | undefined, theirs: Utterance | undefined, why: string, further?: Utterance): void => {
    if (!own || !theirs || theirs === own || (own.entity !== undefined && theirs.entity === own.entity)) return;
    const of = found.get(own) ?? found.set(own, { claims: new Set(), further: new Set(), why }).get(own)!;
    of.claims.add(theirs);
    if (further && further !== theirs && further !== own) of.further.add(further);
  };
  const furtherOf = ({ report, index }: Voice): Utterance | undefined => {
    const next = elaborationsIn(report).get(index);
    return next === undefined ? undefined : at.get(`${report.article.id} ${next}`);
  };
  for (const denial of reports.flatMap(denialsIn))
    for (const { claim, why } of claimsOf(denial, claims, isRare))
      add(utteranceOf(denial), utteranceOf(claim), why, furtherOf(denial));
  for (const report of reports)
    for (const { denial, claim, why } of rejoindersIn(report))
      add(at.get(`${report.article.id} ${denial}`), at.get(`${report.article.id} ${claim}`), why);
  const texts = new Map(reports.map((r) => [r.article.id, r.article]));
  return joinedByDenier(found, texts).map(({ denials, claims, why }) => ({
    kind: 'denial' as const,
    about: headingOf(denials, claims),
    state: 'open' as const,
    sides: [...claims, ...denials].map((u) => spokenIn(u, texts)),
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
}

const denialsIn = once((report: Report): readonly Voice[] => sayingsAlone(report).filter(isDenial));

const claimsIn = once((report: Report): readonly Voice[] =>
  sayingsAlone(report).filter(
    (s) =>
      s.statement.speaker !== null &&
      CLAIMS.has(s.statement.act) &&
      !isUnsaid(s) &&
      !/\?["”’]*$/.test(wordsOf(s)) &&
      !NO_TRUTH.test(wordsOf(s)) &&
      !CALLED_FALSE.test(wordsOf(s)),
  ),
);

/** `further`: what whoever denies says next. */
interface Found {
  readonly claims: Set<Utterance>;
  readonly further: Set<Utterance>;
  readonly why: string;
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
  found: ReadonlyMap<Utterance, Found>,
  texts: ReadonlyMap<string, Report['article']>,
): Dispute[] {
  const disputes: Dispute[] = [];
  for (const [denial, { claims, further, why }] of found) {
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
      disputes.push({ denials: [denial, ...further], claims: [...claims], why, stems });
      continue;
    }
    known.denials.push(...[denial, ...further].filter((one) => !known.denials.includes(one)));
    for (const claim of claims) if (!known.claims.includes(claim)) known.claims.push(claim);
    for (const stem of stems) known.stems.add(stem);
  }
  return disputes;
}

/** Words of one stand in words of the other. */
const areNested = (a: Utterance, b: Utterance): boolean =>
  a.anchors.some((x) => b.anchors.some((y) => x.article === y.article && overlaps(x, y)));

/** Within a line, "The governor" is "the governor". */
const inLine = (speaker: string): string => speaker.replace(/^(?:The|A|An)\b/, (word) => word.toLowerCase());
