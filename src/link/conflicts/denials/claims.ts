/** The claims that a denial may answer: what stands before it in the report, or has its content in any. */
import { TELLER_MISTAKEN } from '../../../lang/en/rejoinders.js';
import { TO_DO } from '../../../lang/en/stances.js';
import { contains } from '../../../text/spans.js';
import { byPublished, type Report } from '../../report.js';
import { sharedBy } from '../../shared-words.js';
import type { Voice } from '../../utterances/sayings.js';
import { senseOf } from '../../utterances/stems.js';
import { findWords, type Word } from '../../utterances/words.js';
import { predicateOf } from '../predicates.js';
import { deedsDenied, tellsOf } from './deeds.js';
import { deniesInWords, isOfTruth, isToldAsDenied, pointsBack, thingDenied } from './denying.js';
import { covers, isNegated, LIGHT_STEMS, SAID_STEMS, sameSpeaker, startOf, wordsOf } from './said.js';

/** A denial answers what was said in the two weeks around it. */
const DAYS = 14 * 86_400_000;

/** Letters between a claim and the denial that answers it in one report: three sentences or so; the next one. */
const NEAR = 600,
  NEXT = 350;

const LIGHT_SENSES = new Set([...LIGHT_STEMS].map(senseOf));

/** Claims by report, and by the stems they hold; both in the order given. */
export interface Claims {
  readonly ofReport: ReadonlyMap<Report, readonly Voice[]>;
  readonly holding: ReadonlyMap<string, readonly Voice[]>;
}

export function toClaims(claims: readonly Voice[]): Claims {
  const ofReport = new Map<Report, Voice[]>(),
    holding = new Map<string, Voice[]>();
  for (const claim of claims) {
    (ofReport.get(claim.report) ?? ofReport.set(claim.report, []).get(claim.report)!).push(claim);
    for (const stem of claim.stems) (holding.get(stem) ?? holding.set(stem, []).get(stem)!).push(claim);
  }
  return { ofReport, holding };
}

export function claimsOf(
  denial: Voice,
  { ofReport, holding }: Claims,
  isRare: (stem: string) => boolean,
): { claim: Voice; why: string }[] {
  const before = (ofReport.get(denial.report) ?? []).filter(
    (s) =>
      !sameSpeaker(s, denial) &&
      startOf(s) < startOf(denial) &&
      startOf(denial) - startOf(s) < NEAR &&
      !covers(s, denial),
  );
  const around = asideOf(denial, ofReport.get(denial.report) ?? []);
  if (around) return [{ claim: around, why: 'said and denied in one sentence' }];
  const disowned = pointsBack(denial) && before.findLast((s) => isRightBefore(s, denial));
  if (disowned) return [{ claim: disowned, why: 'said, and denied in the same breath' }];
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
  const deeds = deedsDenied(denial),
    done = deeds.size > 0 && before.findLast((s) => tellsOf(s, denial, deeds));
  if (done) return [{ claim: done, why: 'said before, and that very thing denied by another speaker' }];
  if (!deniesInWords(denial) || !isOfTruth(denial)) return [];
  const own =
    isToldAsDenied(denial) &&
    before.findLast((s) => startOf(denial) - startOf(s) < NEXT && !isNegated(s) && speaksOf(s, denial));
  if (own) return [{ claim: own, why: 'said of somebody who denies it in the next sentence' }];
  const predicate = predicateOf(wordsOf(denial)),
    deed = predicate && before.findLast((s) => s.stems.has(predicate) && !isNegated(s));
  if (deed) return [{ claim: deed, why: 'said just before, and that very thing denied by another speaker' }];
  const weighty = [...denial.stems].filter((stem) => !LIGHT_STEMS.has(stem));
  // Whoever shares no rare word with the denial answers it only from just before it.
  const asked = new Set(before);
  for (const stem of denial.stems) if (isRare(stem)) for (const claim of holding.get(stem) ?? []) asked.add(claim);
  const others = [...asked].filter(
    (claim) => sharedBy(denial.stems, claim.stems) > (before.includes(claim) ? 0 : 1) && !sameSpeaker(claim, denial),
  );
  return others
    .sort((a, b) => byPublished(a.report, b.report) || a.index - b.index)
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
      return enough && plain.length >= 2
        ? [{ claim, why: `${common.length} words of content in common, denied by another speaker` }]
        : [];
    });
}

/** "said that it had sold the mill, which the board denies", "…, a claim she rejects". */
function isRightBefore({ statement: { content, cue } }: Voice, { report: { article }, statement }: Voice): boolean {
  const denied = statement.content[0],
    end = Math.max(...[...content, ...cue].map((s) => s.end));
  return (
    denied !== undefined &&
    statement.source.every((s) => s.start >= denied.end) &&
    /^\s?[,–—-]\s$/u.test(article.text.slice(end, denied.start))
  );
}

/** Whoever denies is spoken of in the claim, which has more in common with what is denied. */
function speaksOf(claim: Voice, denial: Voice): boolean {
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
  { report: { article }, statement: { within, source, cue } }: Voice,
  claims: readonly Voice[],
): Voice | undefined {
  const around = claims.find((c) => c.index === within),
    from = around?.statement.content[0]?.start,
    to = cue[0]?.start;
  if (from === undefined || to === undefined) return undefined;
  const words = findWords(article.text, [{ start: Math.max(from, (source[0]?.start ?? to) - 30), end: to }]);
  return words.some((w) => SAID_STEMS.has(w.stem)) ? around : undefined;
}

/** It is spoken of in the claim, or is where the claim is read: "a copy of the second letter says". */
const isOf = (thing: readonly Word[], { stems, report: { article }, statement: { source } }: Voice): boolean =>
  thing.some((w) => stems.has(w.stem) || findWords(article.text, source).some((own) => own.stem === w.stem));

/** "She would appeal", said by her: there is nothing in it that could be untrue. */
function isOwnPlan({ report: { article, reading }, statement: { referent, content } }: Voice): boolean {
  const first = content[0],
    who =
      first && referent !== undefined
        ? reading.mentions.find((m) => m.start >= first.start && m.end <= first.end)
        : undefined;
  return who?.referent === referent && first !== undefined && TO_DO.test(article.text.slice(first.start, first.end));
}
