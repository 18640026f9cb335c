/**
 * The title before a name (“US Secretary of State Marco Rubio”) and the apposition after it (“Wa Ode Hasnia, the search
 * coordinator,”).
 */
import { SHORT_TITLES } from '../../lang/en/role-nouns.js';
import type { Token } from '../../text/tokens.js';
import type { Span } from '../../types.js';
import type { Page } from '../page.js';
import type { Known } from './known.js';
import {
  adjectives,
  genderOfWord,
  isBodyNoun,
  isCalendar,
  isGrammar,
  isGroupNoun,
  isHonorific,
  isPersonNoun,
  isTitle,
  isTitleComplement,
  listedBy,
} from './lexicon.js';
import type { Name } from './names/name.js';
import { isCapital, type Stretch } from './stretches.js';

/** Tokens `first` to `last` (excluded) that give a name its role. */
export interface RoleWords extends Span {
  readonly first: number;
  readonly last: number;
}

const RANKS = new Set(
  `
  former then acting interim incoming outgoing senior junior deputy vice chief assistant associate late retired ex
  longtime veteran top lead first second right-wing left-wing far-right opposition ruling exiled ousted jailed deposed
  self-declared hard-line moderate independent local regional federal national military police army navy prime foreign
`
    .trim()
    .split(/\s+/),
);
const RUNS = new Set(
  `
  heads headed leads led runs ran chairs chaired oversees oversaw coordinates commands commanded represents represented
  directs manages owns founded edits is was serves served works worked teaches studies lives has
`
    .trim()
    .split(/\s+/),
);

export function findRoles(
  page: Page,
  stretches: readonly Stretch[],
  names: readonly Name[],
  of: ReadonlyMap<Name, Known>,
): ReadonlyMap<Name, RoleWords> {
  const roles = new Map<Name, RoleWords>();
  let s = 0;
  for (const name of names) {
    const known = of.get(name)!;
    if (known.type !== 'person') continue;
    while (s < stretches.length - 1 && stretches[s]!.last <= name.first) s++;
    const stretch = stretches[s]!;
    const before = titleBefore(page, name, stretch.first);
    const role = before ?? (stretch.kind === 'running' ? appositionAfter(page.tokens, name, stretch.last) : undefined);
    const from = before ? role!.first : name.last,
      to = before ? name.first : (role?.last ?? name.last);
    const kin = page.tokens.slice(Math.max(from, stretch.first), to).find((t) => genderOfWord.has(t.lower));
    if (kin) known.gender = genderOfWord.get(kin.lower)!; // “Raj Tarn, a grandmother”: surer than a given name
    for (let i = name.first - 1; i >= stretch.first && i > name.first - 3; i--) {
      const gender = isHonorific.has(page.tokens[i]!.lower) ? genderOfWord.get(page.tokens[i]!.lower) : undefined;
      if (gender) known.gender ??= gender;
    }
    if (!role) continue;
    roles.set(name, role);
    let i = role.first;
    for (; i < role.last && !JOINS.has(page.tokens[i]!.lower); i++) {
      const { lower } = page.tokens[i]!,
        past = /^ex-(?=\p{L})/u.test(lower);
      if (past) known.roles.add('former');
      known.roles.add(sameRole(past ? lower.slice(3) : lower));
    }
    for (; i < role.last; i++) known.roles.add(`of ${page.tokens[i]!.lower}`);
  }
  return roles;
}

const JOINS = new Set(['of', 'for', 'at', 'from', 'to', 'in', 'with', 'who', 'on']);

const SHORT: ReadonlyMap<string, string> = new Map(
  SHORT_TITLES.split(', ').map((pair) => pair.split(' ') as [string, string]),
);

/** One word for the offices that have several: “chairwoman” and “chairman” are “chair”, “Sen.” is a senator. */
export const sameRole = (word: string): string =>
  SHORT.get(word) ??
  (word.startsWith('chair')
    ? 'chair'
    : word.startsWith('spokes')
      ? 'spokesperson'
      : word.startsWith('then-')
        ? word.slice(5)
        : word.replace(/(?:wo)?man$/, 'person'));

const span = (tokens: readonly Token[], first: number, last: number): RoleWords => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
  first,
  last,
});

function titleBefore({ tokens }: Page, name: Name, least: number): RoleWords | undefined {
  let end = name.first;
  while (
    end > least &&
    (isHonorific.has(tokens[end - 1]!.lower) ||
      (tokens[end - 1]!.text === '.' && end - 2 >= least && isHonorific.has(tokens[end - 2]!.lower))) &&
    !isTitle.has(tokens[end - 1]!.lower)
  )
    end--;
  if (end > least && tokens[end - 1]!.text === '.' && end - 2 >= least && isTitle.has(tokens[end - 2]!.lower)) end--;
  const comma = end > least && tokens[end - 1]!.text === ',' && tokens[name.last]?.text === ',';
  const last = comma ? end - 1 : end;
  if (last <= least) return undefined;
  let at = last - 1;
  const head = tokens[at]!.lower;
  const of = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  if (
    !isPersonHead(head) ||
    (of > least && (tokens[of]!.text === 'of' || tokens[of]!.text === 'for') && isTitle.has(tokens[of - 1]!.lower))
  ) {
    // “Secretary of State”, “Minister for Health”, “Minister of Foreign Affairs and Trade”, “Minister of the Interior”
    let k = at;
    while (k > least && at - k < 6 && tokens[k]!.text !== 'of' && tokens[k]!.text !== 'for') k--;
    if (
      k <= least ||
      at - k >= 6 ||
      !isTitle.has(tokens[k - 1]!.lower) ||
      !(isTitleComplement.has(head) || (isCapital(tokens[at]!.text) && isCapital(tokens[k - 1]!.text)))
    )
      return undefined;
    at = k - 1;
  }
  while (at > least && belongs(tokens, at - 1)) at--;
  while (
    at < last - 1 &&
    (isGrammar.has(tokens[at]!.lower) || tokens[at]!.kind === 'mark') &&
    !RANKS.has(tokens[at]!.lower)
  )
    at++;
  if (comma && at > least && !DETERMINERS.has(tokens[at - 1]!.lower)) return undefined;
  if (comma && at > least) at--;
  return span(tokens, at, last);
}
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my']);
const isPersonHead = (word: string): boolean => isTitle.has(word) || isPersonNoun.has(word);

/** True for words that a title may have on its left: “former Uruapan mayor”, “White House spokeswoman”. */
function belongs(tokens: readonly Token[], at: number): boolean {
  const { text, lower, kind } = tokens[at]!;
  if (kind !== 'word') return text === '-' && tokens[at - 1] !== undefined;
  if (isCalendar.has(lower) && lower !== 'may') return false;
  return (
    isTitle.has(lower) ||
    RANKS.has(lower) ||
    isPersonNoun.has(lower) ||
    adjectives.has(text) ||
    (isCapital(text) && !isGrammar.has(lower)) ||
    text === 'U.S' ||
    listedBy(text).length > 0 ||
    isBodyNoun.has(lower) ||
    lower.startsWith('ex-') ||
    (isTitleComplement.has(lower) && !isGrammar.has(lower))
  );
}

/** “, the search coordinator,” · “, who heads the harbor office,” · “, mayor of Toluca.” */
function appositionAfter(tokens: readonly Token[], name: Name, last: number): RoleWords | undefined {
  if (tokens[name.last]?.text !== ',') return undefined;
  let from = name.last + 1;
  if (tokens[from]?.kind === 'number' && tokens[from + 1]?.text === ',') from += 2; // “, 41, a teacher”
  while (from < last && UNTIL.has(tokens[from]!.lower)) from++; // “, until then its harbour master,”
  if (from >= last) return undefined;
  const who = tokens[from]!.lower === 'who' && RUNS.has(tokens[from + 1]?.lower ?? '');
  let head = who;
  for (let i = from; i < last && i < from + 16; i++) {
    const { text, lower, kind } = tokens[i]!;
    if (
      text === ',' ||
      text === '.' ||
      text === ';' ||
      text === '—' ||
      text === '–' ||
      text === ')' ||
      text === '”' ||
      (lower === 'who' && i > from)
    )
      return head ? span(tokens, from, i) : undefined;
    if (!who && kind === 'word' && !head) {
      if (isPersonHead(lower)) head = true;
      else if (i > from && (STOPS.has(lower) || isGroupNoun.has(lower))) return undefined;
      else if (i === from && isGrammar.has(lower) && !DETERMINERS.has(lower) && lower !== 'one') return undefined;
    }
  }
  return head && tokens[last - 1] && last - from < 16 ? span(tokens, from, last) : undefined;
}
const UNTIL = new Set('until then now once formerly previously recently'.split(' '));
const STOPS = new Set('said says told added is was were are has had will would of who which that and'.split(' '));
