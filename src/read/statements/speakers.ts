/** The words that name a speaker → the speaker, through the mentions of the article. */
import { PRONOUNS } from '../../lang/en/pronouns.js';
import { contains } from '../../text/spans.js';
import type { Mention, Referent, Span, Statement } from '../../types.js';
import type { Named } from '../mentions/mentions.js';
import type { Page } from '../page.js';
import type { Draft } from './draft.js';

/**
 * An owner less sure than this is left as the report has it: one that is named, and one that is only described ("the
 * port"), of which a rule is never surer than a half.
 */
const SURE_OWNER = 0.6,
  SURE_DESCRIBED = 0.45;

export type Speaker = Pick<Statement, 'speaker' | 'named'> & Partial<Pick<Statement, 'referent'>>;

/** The same, said by another. */
export const saidBy = ({ referent: _, ...statement }: Statement, { speaker, named, referent }: Speaker): Statement => ({
  ...statement,
  speaker,
  named,
  ...(referent !== undefined && { referent }),
});

/** The referent of the mention that is the head of the source; the words themselves where there is none. */
export function speakerOf(
  page: Page,
  { mentions, referents }: Named,
  { source, antecedent }: Pick<Draft, 'source' | 'antecedent'>,
): Speaker {
  const words = antecedent ?? telling(page.text, mentions, source);
  if (!words) return { speaker: null, named: false };
  const part = partNamed(page.text, mentions, referents, words);
  if (part) return { speaker: part, named: false };
  const head =
    headOf(page.text, mentions, referents, words) ??
    relativeAt(page.text, mentions, source[0], words) ??
    someOf(page.text, mentions, words) ??
    beforeRelative(page.text, mentions, words) ??
    titled(page.text, mentions, words) ??
    explained(page.text, mentions, words);
  const referent = head && referents[head.referent];
  if (referent && !referent.named && Object.hasOwn(PRONOUNS, referent.name.toLowerCase()))
    return { speaker: page.text.slice(head.start, head.end), referent: head.referent, named: false };
  if (referent)
    return {
      speaker:
        (head.form === 'description' && !referent.named && ownedName(page.text, mentions, referents, head)) ||
        referent.name,
      referent: head.referent,
      named: referent.named,
    };
  const bare = {
    start: words.start,
    end: words.start + page.text.slice(words.start, words.end).replace(/,.*$/su, '').length,
  };
  return {
    speaker: ownedName(page.text, mentions, referents, bare) ?? page.text.slice(bare.start, bare.end),
    named: false,
  };
}

/**
 * Of a source in pieces (“a day … the Karsholm Post”) the first that names or describes somebody, else the first;
 * “that” before a name is the clause's; “Osk’s claim” is Osk's.
 */
function telling(text: string, mentions: readonly Mention[], source: readonly Span[]): Span | undefined {
  const words =
    source.length > 1
      ? (source.find((piece) =>
          mentions
            .slice(firstWithin(mentions, piece.start), firstWithin(mentions, piece.end))
            .some((m) => m.form !== 'pronoun'),
        ) ?? source[0])
      : source[0];
  const that = words && /^(?:that|whether)\s+(?=\p{Lu})/u.exec(text.slice(words.start, words.end));
  const owner = words && /\p{L}(['’]s)$/u.exec(text.slice(words.start, words.end));
  return words && { start: words.start + (that?.[0].length ?? 0), end: words.end - (owner?.[1]?.length ?? 0) };
}

/** For each referent the titles and offices that the article gives it, in one string. */
export function toRoles(text: string, { mentions }: Named): (referent: number | undefined) => string {
  const roles = new Map<number, string>();
  for (const { referent, role } of mentions)
    if (role) roles.set(referent, `${roles.get(referent) ?? ''} ${text.slice(role.start, role.end)}`);
  return (referent) => (referent === undefined ? '' : (roles.get(referent) ?? ''));
}

/**
 * A person's name where the source has one as its head or in apposition (“the director, Ida Brand”); else the first
 * head.
 */
function headOf(
  text: string,
  mentions: readonly Mention[],
  referents: readonly Referent[],
  words: Span,
): Mention | undefined {
  const heads: Mention[] = [];
  for (let i = firstWithin(mentions, words.start); i < mentions.length && mentions[i]!.start < words.end; i++)
    if (isHead(text, words, mentions[i]!)) heads.push(mentions[i]!);
  return (
    heads.find((m) => m.form === 'name' && m.type === 'person') ??
    heads.find((m) => referents[m.referent]?.named) ??
    heads[0]
  );
}

/** “one of them” of two divers is “one of two divers”. */
function partNamed(
  text: string,
  mentions: readonly Mention[],
  referents: readonly Referent[],
  words: Span,
): string | undefined {
  const part = /^(\p{L}+) of (?:them|whom)$/iu.exec(text.slice(words.start, words.end)),
    whole =
      part &&
      mentions
        .slice(firstWithin(mentions, words.start), firstWithin(mentions, words.end))
        .find((m) => m.end === words.end),
    group = whole && referents[whole.referent];
  return group && !Object.hasOwn(PRONOUNS, group.name.toLowerCase())
    ? `${part![1]!.toLowerCase()} of ${group.named ? group.name : group.name.replace(/^(?=\p{L}+$)/u, 'the ').replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`
    : undefined;
}

/** “some of whom”: those of whom they are some. */
function someOf(text: string, mentions: readonly Mention[], words: Span): Mention | undefined {
  return /\bof (?:whom|which)$/iu.test(text.slice(words.start, words.end))
    ? mentions
        .slice(firstWithin(mentions, words.start), firstWithin(mentions, words.end))
        .find((m) => m.end === words.end && m.form === 'pronoun')
    : undefined;
}

/**
 * “superintendent of police (SP) Ida Brand”, “professor in linguistics Ida Brand”: the name that a title without an
 * article ends in, brackets and a day behind it left out.
 */
function titled(text: string, mentions: readonly Mention[], words: Span): Mention | undefined {
  const phrase = text.slice(words.start, words.end);
  if (/^(?:the|an?|his|her|its|their|our|my|this|that|some|one|another)\s/iu.test(phrase)) return undefined;
  const end = words.start + phrase.replace(/(?:\s*\([^)]*\)|\s+(?:today|yesterday))+$/u, '').length;
  const name = mentions
    .slice(firstWithin(mentions, words.start), firstWithin(mentions, end))
    .find((m) => m.end === end && m.form === 'name' && m.type === 'person');
  const title = name && text.slice(words.start, name.role?.start ?? name.start);
  return title === undefined || NO_TITLE.test(title) ? undefined : name;
}

/** “A report by mine captain”, “the brother of”, “Osk's”: somebody's, and nobody's title. */
const NO_TITLE = /\b(?:by|from|about|against|with|to)\s|(?:\b(?:of|for|and|on|at)|,|['’]s?)\s+$/u;

/** “Ida Brand, campaign manager of the Civic Union, said” where the source is only what explains the name. */
const explained = (text: string, mentions: readonly Mention[], words: Span): Mention | undefined =>
  text.slice(words.start - 2, words.start) === ', ' && text[words.end] === ','
    ? mentions
        .slice(Math.max(0, firstWithin(mentions, words.start) - 3), firstWithin(mentions, words.start))
        .find((m) => m.end === words.start - 2 && m.form === 'name' && m.type === 'person')
    : undefined;

/**
 * “a row broke out between neighbours, who say”: where nothing before it is the head of a phrase, whom the relative
 * pronoun is taken to mean, by the tree of the sentence or where what stands before is no phrase.
 */
function relativeAt(
  text: string,
  mentions: readonly Mention[],
  source: Span | undefined,
  before: Span,
): Mention | undefined {
  if (!source || !/^(?:who|which)$/iu.test(text.slice(source.start, source.end))) return undefined;
  const mention = mentions[firstWithin(mentions, source.start)];
  return mention?.form === 'pronoun' &&
    mention.end === source.end &&
    (mention.confidence >= BY_TREE ||
      !/^(?:the|an?|those|some|many|several|most|other|another|one|two|three|four|five|six|seven|eight|nine|ten|\p{N}+)(?: |$)|^\S+$/iu.test(
        text.slice(before.start, before.end),
      ))
    ? mention
    : undefined;
}
/** So sure are antecedents of a relative pronoun that the tree tells. */
const BY_TREE = 0.7;

/**
 * “the harbour office which reported”, “a study, which says”: a relative pronoun that no mention stands for means what
 * ends before it.
 */
function beforeRelative(text: string, mentions: readonly Mention[], words: Span): Mention | undefined {
  if (!/^(?:who|whom|which|that)$/iu.test(text.slice(words.start, words.end))) return undefined;
  const before = mentions
    .slice(Math.max(0, firstWithin(mentions, words.start) - 3), firstWithin(mentions, words.start))
    .filter((m) => m.end <= words.start && /^,?\s+$/u.test(text.slice(m.end, words.start)));
  return before.find((m) => m.form !== 'pronoun');
}

/**
 * “her cabinet”, “the firm’s lawyers” whose owner the article names: “Ida Brand’s cabinet”; or only describes: “the
 * mayor’s office”. Undefined where nobody is known to own.
 */
function ownedName(
  text: string,
  mentions: readonly Mention[],
  referents: readonly Referent[],
  head: Span,
): string | undefined {
  const owner = mentions
      .slice(firstWithin(mentions, head.start), firstWithin(mentions, head.end))
      .find(
        (m) =>
          m.end < head.end &&
          m.form !== 'name' &&
          (m.start === head.start || (m.form === 'pronoun' && PART_OF.test(text.slice(head.start, m.start)))),
      ),
    own = owner && referents[owner.referent];
  if (
    !owner ||
    !own ||
    owner.confidence < (own.named ? SURE_OWNER : SURE_DESCRIBED) ||
    (own.named ? own.type === 'place' : owner.form !== 'pronoun' || !isDescribed(own))
  )
    return undefined;
  const part = text.slice(head.start, owner.start),
    rest = text
      .slice(owner.end, head.end)
      .replace(/^['’]s?(?=\s)/u, '')
      .replace(/\s+/g, ' ');
  const name = own.named ? own.name : own.name.replace(/^(?:the|an?) /iu, 'the ');
  return `${part}${name}${!own.named && name.endsWith('s') ? '’' : '’s'}${rest}`;
}

/** “two of | his neighbours”, “a member of | its crew” */
const PART_OF = /^[\p{L}\p{N}-]+(?: [\p{L}-]+){0,2} (?:of|for|in|at) $/u;

/** “the port”, “a boy”, “staff at Osk Copper”. */
const isDescribed = ({ name, type }: Referent): boolean =>
  /^(?:the|an?) /iu.test(name) || (type === 'group' && !Object.hasOwn(PRONOUNS, name.toLowerCase()));

/**
 * Not after a preposition (“a spokesman for Ode”), not before a noun (“the Ode analyst”), not a possessor (“Ode’s
 * lawyers”).
 */
function isHead(text: string, words: Span, mention: Mention): boolean {
  if (!contains(words, mention)) return false;
  // “Secretary of State Ida Brand”
  const { role } = mention,
    from = role && role.start >= words.start && role.end <= mention.start ? role.start : mention.start;
  const before = text.slice(words.start, from),
    phrase = before.slice(before.lastIndexOf(',') + 1);
  if (/\b(?:of|for|at|in|from|with|by|to|on|who|which|whose|that)\s/iu.test(phrase)) return false;
  if (mention.form === 'name' && RECORDS.test(text.slice(mention.end, words.end))) return true;
  return !/^(?:['’]s?\b|['’]\s|\s(?!who\b|which\b|and\b|of\b|for\b|in\b|at\b|from\b|on\b|with\b|that\b)\p{Ll})/u.test(
    text.slice(mention.end, words.end),
  );
}

/** “Tarn data”: what a body has gathered is its word. */
const RECORDS = /^ (?:data|figures|statistics|estimates|records)$/u;

/** Index of the first that begins at or after the place, of mentions or blocks in order. */
export function firstWithin(spans: readonly Span[], place: number): number {
  let low = 0,
    high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (spans[mid]!.start < place) low = mid + 1;
    else high = mid;
  }
  return low;
}
