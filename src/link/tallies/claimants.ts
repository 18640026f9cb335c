/**
 * Who gives a number, as far as the words beside it tell: the ministry, a board, the police, one doctor. Which of them
 * are one is decided over all reports of a story (`toCamps`).
 */
import { FUNCTION_WORDS } from '../../lang/en/counting.js';
import { COUNT_NOUNS, COUNTERS, GIVES_A_COUNT } from '../../lang/en/claimants.js';
import type { Figure, Span } from '../../types.js';
import { once, onceOfWord } from '../once.js';
import type { Report } from '../report.js';
import { mentionsWithin } from '../within.js';

/** `keys`: each a noun of those who count with the capitals before it, or a name. */
export interface Claimant {
  readonly keys: readonly Key[] /** As written, without article: "Ostrel health board". */;
  readonly words: string;
}
interface Key {
  readonly is: string;
  readonly named: readonly string[];
}

/** @param sentence the figure's */
export function claimantOf(report: Report, figure: Figure, sentence: Span): Claimant | undefined {
  const {
      article: { text },
      reading,
    } = report,
    start = sentence.start,
    before = { start, end: figure.span.start };
  const owner = ownerIn(text.slice(start, before.end));
  const owned = owner && toClaimant(report, spanOf(owner, start));
  if (owned?.keys.length) return owned;
  const behind = BEHIND.exec(text.slice(figure.span.end, sentence.end)),
    givenBy =
      behind &&
      toClaimant(report, {
        start: figure.span.end + behind[0].length - behind[1]!.length,
        end: figure.span.end + behind[0].length,
      });
  if (givenBy?.keys.length) return givenBy;
  const gapped = SHARED_OUT.has(figure.measure) ? null : GAPPED.exec(text.slice(start, before.end)),
    gappedBy = gapped ? toClaimant(report, spanOf(gapped, start)) : undefined;
  if (gappedBy?.keys.length) return gappedBy;
  const accorded = ACCORDING.exec(text.slice(start, before.end)),
    giver = giverBefore(report, before) ?? (accorded ? toClaimant(report, spanOf(accorded, start)) : undefined),
    told = figure.told === undefined ? undefined : reading.statements[figure.told];
  if (giver?.keys.length || !told || NOBODY.test(text.slice(start, before.end))) return giver;
  const parts = told.source.map((span) => toClaimant(report, span)),
    keys = [
      ...parts.flatMap((p) => p.keys),
      ...(told.speaker ? nounsIn(told.speaker) : []),
      ...(told.named && told.speaker ? [{ is: nameOf(told.speaker), named: [] }] : []),
    ];
  return keys.length ? { keys, words: bare(told.speaker ?? parts[0]?.words ?? '') } : undefined;
}

/** "Monitors blame the army as the death toll reaches 38": the report's own clause. */
const NOBODY = /\bas (?:the )?(?:\p{L}+ )?(?:toll|count|tally|total|number|crowd|bill|cost|price)[^,;.]{0,40}$/iu;

/** "Fewer than the 38 given by the health ministry". */
const BEHIND =
  /^(?: \p{Ll}+)? (?:given|reported|announced|claimed|cited|released|published|counted|recorded|listed|put out|told) (?:earlier |first |before |on \p{L}+ )?by ((?:(?:the|an?|its|their) )?[^,;.:()“”"\d]{3,60})/u;

/** What each of several has: "puts the Reform Party at 34 per cent and the Green List at 27" names no two claimants. */
const SHARED_OUT: ReadonlySet<string> = new Set(['poll share', 'vote share', 'seats', 'stake', 'share']);

/** "The police put the crowd at 4,000, the organisers at 15,000": the verb of the one is that of the other. */
const GAPPED =
  /\d\P{N}{0,60}?(?:[,;]|(?<!\p{L})(?:and|but|while|whereas)) (?:the )?((?:\p{L}[\p{L}’'-]* ){1,3}?)(?:at )(?:about |some |only |just |up to )?$/u;

/** "According to the ministry's latest bulletin". */
const ACCORDING = /\baccording to ([^,;.]+)/iu;

const spanOf = (found: RegExpExecArray, start: number): Span => {
  const at = start + found.index + found[0].indexOf(found[1]!);
  return { start: at, end: at + found[1]!.length };
};

const NOUN_PHRASE = String.raw`((?:[\p{L}-]+ ){0,4}[\p{L}-]+)`;
/** "The ministry's figure of", "that of the board,", "the ministry, whose own toll stood at". */
const OWNED = [
  new RegExp(`${NOUN_PHRASE}['’]s? (?:\\p{Ll}+ ){0,2}(?:${COUNT_NOUNS})(?!\\p{L})[^.;:,\\d]{0,24}$`, 'u'),
  new RegExp(`(?:that|those|${COUNT_NOUNS}) of ${NOUN_PHRASE}, $`, 'u'),
  new RegExp(`${NOUN_PHRASE},? whose (?:own )?(?:${COUNT_NOUNS})(?!\\p{L})[^.;:,\\d]{0,24}$`, 'u'),
];

/** A glance at the end of the words tells nearly always that none of them fits. */
function ownerIn(words: string): RegExpExecArray | undefined {
  const end = words.slice(-GLANCE),
    isCount = COUNT_AT_END.test(end),
    [possessive, of, whose] = OWNED as [RegExp, RegExp, RegExp];
  return (
    (isCount ? possessive.exec(words) : null) ??
    (end.endsWith(', ') ? of.exec(words) : null) ??
    (isCount ? whose.exec(words) : null) ??
    undefined
  );
}
const GLANCE = 60,
  COUNT_AT_END = new RegExp(`(?:${COUNT_NOUNS})(?!\\p{L})[^.;:,\\d]{0,24}$`, 'u');

/**
 * The subject of the last verb of counting before a number, in its clause: "the organisers, Clean Hands, spoke of". A
 * pronoun's is that of the verb before.
 */
function giverBefore(report: Report, { start, end }: Span): Claimant | undefined {
  const { text } = report.article,
    from = start + (CLAUSES.exec(text.slice(start, end))?.[0].length ?? 0),
    clause = text.slice(from, end),
    verbs = [...clause.matchAll(GIVES)];
  for (let i = verbs.length - 1; i >= 0; i--) {
    const last = i > 0 ? verbs[i - 1]! : undefined,
      at = last ? last.index + last[0].length : 0,
      subject = subjectOf(clause.slice(at, verbs[i]!.index)),
      claimant = toClaimant(report, { start: from + at + subject.start, end: from + at + subject.end });
    if (claimant.keys.length && !OF_ANOTHER.test(clause.slice(at + subject.start, at + subject.end))) return claimant;
  }
  return undefined;
}

const CLAUSES = /^.*(?:[;:]|[.!?]["”’]? |, (?:and|but|while|though|although) )/su;
/** Not "the toll was raised to". */
const GIVES = new RegExp(
  `(?<!\\p{L})(?=(?:${GIVES_A_COUNT})(?!\\p{L}))(?<!(?:^|[^\\p{L}])(?:is|was|were|are|be|been|being) (?:\\p{L}+ly )?)(?:${GIVES_A_COUNT})(?!\\p{L})`,
  'gu',
);
/** "Her office had counted". */
const OF_ANOTHER = /^\W*(?:that )?(?:his|her|its|their) /;

/** The last stretch between commas that says something, with the name or the description that it stands beside. */
function subjectOf(words: string): Span {
  const parts = [...words.matchAll(/[^,]*[^,\s][^,]*/gu)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      words: m[0].trim(),
    })),
    last = parts.at(-1),
    before = parts.at(-2);
  if (!last) return { start: 0, end: 0 };
  return {
    start:
      before && (/^(?:who|which|whose)\b/.test(last.words) || isName(last.words) || isName(before.words))
        ? before.start
        : last.start,
    end: last.end,
  };
}

const isName = (words: string): boolean => /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}$/u.test(words);

/** The nouns and names in a stretch. */
function toClaimant(report: Report, span: Span): Claimant {
  const {
      article: { text },
      reading: { referents },
    } = report,
    within = mentionsWithin(report, span);
  const words = text.slice(span.start, span.end),
    meant = PRONOUN.test(words) ? within.find((m) => m.form === 'pronoun' && referents[m.referent]!.named) : undefined;
  if (meant)
    return {
      keys: [{ is: nameOf(referents[meant.referent]!.name), named: [] }],
      words: referents[meant.referent]!.name,
    };
  const runs = [...words.matchAll(CAPITALS)]
    .filter(([run]) => !COUNTER_AT_END.test(run) && run.split(' ').length <= LONGEST)
    .map(([run]): Key => ({ is: nameOf(run), named: [] }));
  const names = within
    .filter(
      (m) =>
        m.form !== 'pronoun' &&
        referents[m.referent]!.named &&
        m.type !== 'place' &&
        !(m.type === 'organization' && COUNTER_AT_END.test(text.slice(m.start, m.end))),
    )
    .map((m): Key => ({ is: nameOf(referents[m.referent]!.name), named: [] }));
  return { keys: [...nounsIn(words), ...names, ...runs], words: bare(words) };
}

/** "He put it at six." */
const PRONOUN = /^\W*(?:he|she|they|it)\W*$/i;

/** "Clean Hands Now": a name that no reader knows for one. */
const CAPITALS = /\p{Lu}\p{Ll}[\p{L}’'-]*(?: (?:of |for |the )?\p{Lu}\p{Ll}[\p{L}’'-]*)+/gu,
  LONGEST = 5;

/** A prime minister is the government. */
const nounsIn = onceOfWord((words): readonly Key[] =>
  [...words.matchAll(COUNTER)].map((m) => {
    const before = words.slice(0, m.index);
    return /\bprime $/i.test(before)
      ? { is: 'government', named: [] }
      : { is: GROUP_OF.get(m[0].toLowerCase())!, named: namedBefore(before) };
  }),
);

const COUNTER = new RegExp(`(?<!\\p{L})(?:${COUNTERS.flat().join('|')})(?!\\p{L})`, 'giu'),
  COUNTER_AT_END = new RegExp(`(?<!\\p{L})(?:${COUNTERS.flat().join('|')})$`, 'iu');
const GROUP_OF: ReadonlyMap<string, string> = new Map(
  COUNTERS.flatMap((line) => line.map((noun) => [noun, line[0]!] as const)),
);

/** Capitals and kinds of work right before a noun: "Ostrel", "health" of "the Ostrel district health board". */
function namedBefore(words: string): string[] {
  const list = words.toLowerCase().trim().split(/\s+/).filter(Boolean).reverse(),
    end = list.findIndex((w) => FUNCTION_WORDS.has(w) || /['’]s?$|[^\p{L}-]/u.test(w));
  return list.slice(0, Math.min(MOST, end < 0 ? MOST : end)).filter((w) => !GENERAL.test(w));
}
const MOST = 4;
const GENERAL =
  /^(?:local|state|national|federal|official|senior|former|deputy|district|regional|special|chief|head|own|latest|new|other)$/;

const nameOf = (name: string): string => `name:${name.toLowerCase().replaceAll('’', "'")}`;

const bare = (words: string): string =>
  words
    .trim()
    .replace(/^(?:but |and |that |by |from )?(?:the |its |an? )?/i, '')
    .replaceAll(/\s+/g, ' ')
    .replace(
      /(?:[,’']s?| (?:has|have|had|is|was|are|were|now|also|later|still|then|today|yesterday|on \p{Lu}\p{Ll}+day))+$/u,
      '',
    );

/** Keys that are of one claimant. */
export type Bonds = readonly (readonly Key[])[];

/**
 * Who speaks for whom, told anywhere: "ministry spokesman Teo Brand", "Ida Quist, who heads the Ostrel health board".
 */
export const bondsIn = once(
  (report: Report): Bonds =>
    report.reading.statements.flatMap((s) =>
      s.source.flatMap((span) => {
        const name = s.named && s.speaker && s.source.length === 1 ? [{ is: nameOf(s.speaker), named: [] }] : [],
          nouns = nounsIn(report.article.text.slice(span.start, span.end)),
          keys = [...nouns, ...(name.length ? name : toClaimant(report, span).keys.slice(nouns.length))];
        return nouns.length > 0 && keys.length > 1 && !OF_OTHERS.test(report.article.text.slice(span.start, span.end))
          ? [keys]
          : [];
      }),
    ),
);

/** Who is told by whom they are against speaks for nobody: "a critic of the ministry, Ida Brand". */
const OF_OTHERS =
  /(?<!\p{L})(?:lawyer|counsel|barrister|attorney|critic|opponent|victim|rival|quoting|citing|against)s?(?!\p{L})/u;

/** One number for all who are one; undefined where nobody is named. */
export function toCamps(claimants: readonly (Claimant | undefined)[], bonds: Bonds): readonly (number | undefined)[] {
  const written = claimants.map((c) => JSON.stringify(c?.keys ?? [])),
    keys = [
      ...new Map([...claimants.map((c) => c?.keys ?? []), ...bonds].map((of) => [JSON.stringify(of), of] as const)),
    ],
    camp = keys.map((_, i) => i);
  const rootOf = (i: number): number => {
      while (camp[i] !== i) i = camp[i] = camp[camp[i]!]!;
      return i;
    },
    compared = Math.min(keys.length, MOST_COMPARED);
  const join = (isSame: (a: Key, b: Key) => boolean): void => {
    for (let i = 0; i < compared; i++)
      for (let j = i + 1; j < compared; j++)
        if (keys[i]![1].some((a) => keys[j]![1].some((b) => isSame(a, b)))) camp[rootOf(j)] = rootOf(i);
  };
  join((a, b) => isOne(a, b) && isNamed(a) === isNamed(b));
  // "The ministry" is the one that is told by name, where there is one.
  const rootsOf = new Map<string, Set<number>>();
  keys.slice(0, compared).forEach(([, own], i) => {
    for (const { is, named } of own)
      if (named.length) (rootsOf.get(is) ?? rootsOf.set(is, new Set()).get(is)!).add(rootOf(i));
  });
  join((a, b) => isOne(a, b) && (rootsOf.get(a.is)?.size ?? 0) < 2);
  const placeOf = new Map(keys.map(([words], i) => [words, i] as const));
  return claimants.map((c, i) => (c?.keys.length ? rootOf(placeOf.get(written[i]!)!) : undefined));
}

/** Of no story more are told apart; whoever comes behind is one alone. */
const MOST_COMPARED = 1000;

const isNamed = ({ is, named }: Key): boolean => named.length > 0 || is.startsWith(NAME);

/** The same noun, told apart by no name: "health ministry" is "the ministry", not "interior ministry". */
const isOne = (a: Key, b: Key): boolean =>
  isOneName(a.is, b.is) ||
  isOfCountry(a, b) ||
  isOfCountry(b, a) ||
  (a.is === b.is && (a.named.length === 0 || b.named.length === 0 || a.named.some((word) => b.named.includes(word))));

/** "Lazny says" and "the Laznian health ministry", "Laznian officials": a country counts by its own. */
const isOfCountry = (a: Key, b: Key): boolean =>
  a.is.startsWith(NAME) &&
  !a.is.includes(' ') &&
  (b.is === 'ministry' || b.is === 'government') &&
  b.named.some((word) => isDemonym(word, a.is.slice(NAME.length)));
const isDemonym = (word: string, place: string): boolean =>
  place.length > 3 &&
  word !== place &&
  DEMONYM.test(word) &&
  (word.startsWith(place) || (word.startsWith(place.slice(0, -1)) && word.length > place.length - 1));
const DEMONYM = /(?:n|i|ese|ish|er)$/;

/** "Brand" and "Ida Brand", "Clean Hands" and "Clean Hands Now". */
function isOneName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.startsWith(NAME) &&
    long.startsWith(NAME) &&
    (long.startsWith(`${short} `) || long.endsWith(` ${short.slice(NAME.length)}`))
  );
}
const NAME = 'name:';
