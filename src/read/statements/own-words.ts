/**
 * Whose “I” and “we” it is: inside what somebody says, theirs, or with “we” the body's that they speak for; outside of
 * any quotation, the writer's own. What neither the words around it nor the report's own outlet and byline make plain
 * stays open.
 */
import { PRONOUNS } from '../../lang/en/pronouns.js';
import { containsAny } from '../../text/spans.js';
import type { Article, Mention, Span, Statement } from '../../types.js';
import type { Named } from '../mentions/mentions.js';
import { DASH_DIALOGUE } from './dash-dialogue.js';
import { firstWithin, saidBy, type Speaker } from './speakers.js';
import { transcriptTurns } from '../transcripts.js';

/** So many statements away the one may stand that holds the words. */
const REACH = 40;

/** Statements in order of their place. */
export function withOwnWords(article: Article, named: Named, statements: readonly Statement[]): Statement[] {
  const bodyOf = toBodies(named),
    turns = [...transcriptTurns(article.text)].map((start) => ({ start, end: start }));
  return statements.map((s, i) => {
    const person = firstPerson(s),
      at = s.source[0];
    if (!person || !at) return addressed(article, turns, statements, i) ?? s;
    const holding = statements
      .slice(Math.max(0, i - REACH), i + REACH)
      .filter((o) => o !== s && o.speaker !== null && !firstPerson(o) && containsAny(o.content, at));
    const around = holding.sort((a, b) => sizeOf(a) - sizeOf(b))[0];
    const who = around
      ? ((person === 'we' ? bodyOf(around) : undefined) ?? around)
      : writerOf(article, named.mentions, person, s);
    return who ? saidBy(s, who) : s;
  });
}

/**
 * “You said it would hold. – I did.” Of a question outside of quotations: who answers it in the next paragraph. “Host:
 * On tape you say it would.” In a transcript: whose turn is next to it.
 */
function addressed(
  { blocks }: Article,
  turns: readonly Span[],
  statements: readonly Statement[],
  i: number,
): Statement | undefined {
  const s = statements[i]!,
    at = s.source[0];
  if (!at || s.named || s.speaker?.toLowerCase() !== 'you') return undefined;
  const partner = partnerAt(turns, statements, i);
  if (partner) return saidBy(s, partner);
  if (s.within !== undefined) return undefined;
  const next = blocks[firstWithin(blocks, at.start + 1)],
    answer = next && statements.slice(i + 1, i + REACH).find((o) => o.by === DASH_DIALOGUE.name && isIn(next, o));
  return answer && answer.speaker !== null ? saidBy(s, answer) : undefined;
}

/** In a transcript who speaks in the next turn, or in the one before. */
function partnerAt(turns: readonly Span[], statements: readonly Statement[], i: number): Speaker | undefined {
  const at = statements[i]!.source[0]!.start,
    turn = firstWithin(turns, at + 1) - 1;
  if (turn < 0) return undefined;
  const near = statements.slice(Math.max(0, i - REACH), i + REACH);
  for (const other of [turns[turn + 1], turns[turn - 1]]) {
    const said = near.find((o) => o.source[0]?.start === other?.start && o.speaker !== null);
    if (other && said) return said;
  }
  return undefined;
}

/** Past the dash. */
const isIn = ({ start, end }: Span, { content }: Statement): boolean =>
  content[0]!.start > start && content[0]!.start < end;

/**
 * The body that a speaker is said to speak for: in the words for the source (“Ida Brand of Orlo Foods”), or in an
 * office the article gives (“Orlo Foods director Ida Brand”).
 */
function toBodies({ mentions, referents }: Named): (s: Statement) => Speaker | undefined {
  const isBody = (m: Mention): boolean =>
    m.form === 'name' && m.type === 'organization' && referents[m.referent]!.named;
  const heldBy = (span: Span): Mention | undefined =>
    mentions
      .slice(firstWithin(mentions, span.start), firstWithin(mentions, span.end))
      .find((m) => m.end <= span.end && isBody(m));
  const byOffice = new Map<number, Mention>();
  for (const { referent, role } of mentions) {
    const body = role && !byOffice.has(referent) ? heldBy(role) : undefined;
    if (body) byOffice.set(referent, body);
  }
  return ({ source, referent }) => {
    const body =
      source.map(heldBy).find((m) => m !== undefined) ?? (referent === undefined ? undefined : byOffice.get(referent));
    return body && { speaker: referents[body.referent]!.name, named: true, referent: body.referent };
  };
}

/** Of an open speaker that is nothing but “I”, “we”, “I’m” or a form of them. */
function firstPerson({ speaker, named }: Statement): 'I' | 'we' | undefined {
  const word = speaker?.toLowerCase().replace(/['’](?:m|ve|re|d|ll)$/u, '') ?? '',
    kind = !named && Object.hasOwn(PRONOUNS, word) ? PRONOUNS[word] : undefined;
  return kind === 'I' || kind === 'we' ? kind : undefined;
}

const sizeOf = ({ content }: Statement): number => content.reduce((n, c) => n + c.end - c.start, 0);

/**
 * “We regret the error” is the outlet's, “I spoke to” the one's whom the byline names, if it is one. Nobody's where the
 * words stand in a quotation.
 */
function writerOf(
  { text, outlet, byline }: Article,
  mentions: readonly Mention[],
  person: 'I' | 'we',
  { source, referent }: Statement,
): Speaker | undefined {
  const name =
    person === 'we' ? outlet : /^(?:by )?(\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3})$/iu.exec(byline ?? '')?.[1];
  if (!name || isQuoted(text, source[0]!.start)) return undefined;
  const known = mentions.find(
    (m) => m.form === 'name' && m.referent !== referent && text.slice(m.start, m.end) === name,
  );
  return { speaker: name, named: true, ...(known && { referent: known.referent }) };
}

/** True where a quotation mark was opened in the line and not closed before the place. */
function isQuoted(text: string, place: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', place - 1) + 1, place);
  return /[“"«][^”"»]*$/u.test(line) || /^[–—-]\s/u.test(line);
}
