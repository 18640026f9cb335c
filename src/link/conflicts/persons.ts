/**
 * Numbers that reports give for one person and that cannot both hold: how old somebody is, and to how many years
 * somebody was sentenced. They are told as times, not as figures of the story.
 */
import {
  GIVEN,
  IN_PRISON,
  OF_ANOTHER_TRIAL,
  PRISON,
  SENTENCED,
  SUSPENDED,
  TERM_ASKED,
  TERM_AT_LEAST,
  TERM_AT_MOST,
} from '../../lang/en/sentences.js';
import { anchorAt } from '../../text/anchors.js';
import type { Anchor, Entity, Mention, Span, Time } from '../../types.js';
import type { EntityIndex } from '../entities.js';
import { once } from '../once.js';
import { instantOf, type Report } from '../report.js';
import type { Accounts } from './accounts.js';
import { findCorrections, isTakenBack } from './corrections.js';

/** One number told of one person. `of` is what it is: "age", "sentence", "sentence demanded". */
interface Told {
  readonly report: Report;
  readonly of: string;
  readonly value: string;
  readonly at: Span;
  readonly who: Mention;
}

export function findPersonalNumbers(
  reports: readonly Report[],
  entities: readonly Entity[],
  entityAt: EntityIndex,
): Accounts[] {
  const names = new Map(entities.filter((e) => e.type === 'person').map((e) => [e.id, e.name])),
    byWhom = new Map<string, Told[]>();
  for (const told of reports.flatMap(toldIn)) {
    const entity = entityAt(told.report.article.id, told.who.referent, [told.who]);
    if (entity !== undefined && names.has(entity))
      (byWhom.get(`${told.of} ${entity}`) ?? byWhom.set(`${told.of} ${entity}`, []).get(`${told.of} ${entity}`)!).push(
        told,
      );
  }
  const corrections = findCorrections(reports);
  return [...byWhom]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, all]) => {
      // A report that gives one person two terms tells of two sentences, or of a term and what must be served of it.
      const own = all.filter((t) =>
        t.of === 'age'
          ? all.some((u) => u.value !== t.value && cannotBothBe(t, u))
          : all.every(
              (u) => u.report !== t.report || u.value === t.value || isTakenBack(corrections, [wordsOf(t), wordsOf(u)]),
            ),
      );
      const values = [...new Set(own.map((t) => t.value))];
      if (values.length < 2 || new Set(own.map((t) => t.report)).size < 2) return [];
      const sides = values.map((value) => {
        const anchors: Anchor[] = own.filter((t) => t.value === value).map((t) => anchorAt(t.report.article, t.at));
        return { says: anchors[0]!.exact, anchors };
      });
      const state = isTakenBack(
        corrections,
        sides.map((s) => s.says),
      )
        ? ('corrected' as const)
        : ('open' as const);
      return [
        {
          kind: 'figure' as const,
          about: `${own[0]!.of}: ${names.get(key.slice(own[0]!.of.length + 1))}`,
          state,
          sides,
          linked: { by: 'conflicts/persons', why: `${values.length} numbers for the ${own[0]!.of} of one person` },
        },
      ];
    });
}

const wordsOf = ({ report, at }: Told): string => report.article.text.slice(at.start, at.end);

/**
 * Within a month there is one birthday at most, which reports seldom straddle; later, years go by, give or take one. Of
 * reports without a date nothing is known.
 */
function cannotBothBe(a: Told, b: Told): boolean {
  const [x, y] = [a, b].map((t) => instantOf(t.report.article.published));
  if (x === undefined || y === undefined) return false;
  const older = Number(b.value) - Number(a.value),
    later = (y - x) / YEAR;
  return Math.abs(y - x) <= YEAR / 12 ? older !== 0 : Math.abs(older - later) > 1;
}
const YEAR = 365.25 * 86_400_000;

const toldIn = once((report: Report): readonly Told[] => [...agesIn(report), ...termsIn(report)]);

/** "Ida Brand, 51,", "Ida Brand (51)", "Ida Brand, aged 51,", "51-year-old Ida Brand". */
function agesIn(report: Report): Told[] {
  const {
    article: { text },
    reading: { mentions },
  } = report;
  return mentions
    .filter((m) => m.form === 'name' && m.type === 'person')
    .flatMap((who): Told[] => {
      const after = AGE_BEHIND.exec(text.slice(who.end, who.end + 14)),
        before = after
          ? null
          : /(?<!\d)(\d{1,3})[- ]year[- ]old (?:\p{Ll}+ ){0,3}$/u.exec(
              text.slice(Math.max(0, who.start - 50), who.start),
            );
      const digits = after?.[1] ?? after?.[2] ?? before?.[1],
        start = after
          ? who.end + after[0].length - (after[1] ?? after[2])!.length
          : before
            ? who.start - before[0].length
            : 0;
      return digits !== undefined && Number(digits) < OLDEST
        ? [{ report, of: 'age', value: digits, at: { start, end: start + digits.length }, who }]
        : [];
    });
}
const OLDEST = 125;
/** Numbers between brackets behind one name after another are minutes or marks. */
const AGE_BEHIND = /^(?:, (?:aged? )?(\d{1,3})(?=[,.;:)]| and )| \((\d{1,3})(?=\)(?!,? (?:and )?\p{Lu})))/u;

/** Lengths of time that a court gave, or was asked for, with the person named last before them, else right behind. */
function termsIn(report: Report): Told[] {
  const {
    article: { text },
    reading: { sentences, times, mentions },
  } = report;
  if (!PRISON.test(text)) return [];
  return times
    .filter((t) => /^P\d+[YM]$/.test(t.value))
    .flatMap((time): Told[] => {
      const sentence = sentences.find((s) => s.start <= time.start && time.end <= s.end),
        of = sentence && termOf(text, sentence, time);
      const persons = of
        ? mentions.filter((m) => m.type === 'person' && m.start >= sentence.start && m.end <= sentence.end)
        : [];
      const who =
        persons.findLast((m) => m.end <= time.start && !DEED.test(text.slice(m.end, time.start))) ??
        persons.find((m) => m.start >= time.end && /^ for (?:\p{L}+ ){0,3}$/u.test(text.slice(time.end, m.start)));
      return of && who ? [{ report, of, value: time.value, at: { start: time.start, end: time.end }, who }] : [];
    });
}

/** Whoever hands down a sentence does not serve it. */
const DEED =
  /^,? (?:has |have |had )?(?:sentenced|jailed|gave|demanded|asked|sought|reduced|cut|ordered|imposed|said)\b/i;

/** "It took another six years for Brand to confess." */
const TAKEN = /\b(?:took|takes?|taken|spent|waited|lasted) (?:\p{L}+ ){0,2}$/u;

function termOf(text: string, { start, end }: Span, time: Time): string | undefined {
  const before = text.slice(start, time.start),
    after = text.slice(time.end, end);
  if (TAKEN.test(before) || /\d[/⁄]$/.test(before)) return undefined; // "2 1/2 years" is read as two
  if (SUSPENDED.test(after) || SUSPENDED.test(before) || OF_ANOTHER_TRIAL.test(text.slice(start, end)))
    return undefined;
  const isTerm =
    SENTENCED.test(before) ||
    GIVEN.test(before) ||
    IN_PRISON.test(after) ||
    /(?:^|\d |: )\p{Lu}[\p{L} .’'-]{2,40}: $/u.test(before) ||
    /^ for (?:\p{L}+ ){0,2}\p{Lu}/u.test(after);
  if (!isTerm) return undefined;
  return TERM_ASKED.test(before)
    ? 'sentence demanded'
    : TERM_AT_MOST.test(before)
      ? 'longest sentence'
      : TERM_AT_LEAST.test(before)
        ? 'shortest sentence'
        : 'sentence';
}
