/**
 * Dialogue by dashes, as in the Nordic and Romance press: “– No, says Ida Brand. Not today.” A turn is its paragraph.
 */
import type { Phrasing } from '../phrasing.js';
import type { Span } from '../../types.js';
import type { Draft } from './draft.js';
import { HEADLINE } from './headlines.js';
import type { Line } from './lines.js';

export const DASH_DIALOGUE: Phrasing = {
  name: 'dash dialogue',
  why: 'Lists begin with dashes too: only in a text where a dash paragraph names its speaker, or one whose headline does and in which dashes ask and answer.',
  examples: [
    'The dam is old.\n\n– {It holds. We are not worried|content}, {says|cue} {Ida Brand|source}.\n\n– {We looked at it|content}.',
    '{Ida Brand|source}{:|cue} {“I paid”|content}\n\nShe sits by the river.\n\n– Did you pay the mayor?\n\n– {I paid for advice|content}.\n\n– Nine crowns?\n\n– {Three|content}.',
  ],
};

const DASH = /^[–—]\s/u;

/** Widens each attributed turn to its paragraph, and adds the turns that name nobody. */
export function withDashes(lines: readonly Line[], drafts: readonly Draft[]): Draft[] {
  const turns = new Map<number, { readonly words: Span; readonly line: Line }>();
  for (const line of lines)
    if (!line.inside && line.start === line.paragraph.start && DASH.test(line.text.slice(line.start, line.start + 2)))
      turns.set(line.block, { words: { start: line.atoms[1]?.start ?? line.start, end: line.paragraph.end }, line });
  const said = (d: Draft): boolean =>
    turns.has(d.line.block) && d.content[0]!.start < d.cue[0]!.start && d.verb !== 'according';
  const asked = [...turns].filter(([, { words, line }]) => line.text[words.end - 1] === '?').map(([block]) => block),
    headline = drafts.find(
      (d) => d.by === HEADLINE.name && d.source.length > 0 && d.content[0]!.start > d.cue[0]!.start,
    );
  const isInterview = headline !== undefined && asked.length > 1 && turns.size - asked.length > 1;
  if (!drafts.some(said) && !isInterview) return [...drafts];
  const named = new Set(drafts.filter(said).map((d) => d.line.block));
  const out = drafts
    .filter((d) => !named.has(d.line.block) || said(d))
    .map((d) => (said(d) ? turned(d, turns.get(d.line.block)!.words) : d));
  const questions = new Set(isInterview ? asked : []),
    answers = new Map(drafts.filter((d) => said(d) && d.source.length > 0).map((d) => [d.line.block, d]));
  let before = headline;
  for (const [block, { words, line }] of turns) {
    // in order of the text
    before = answers.get(block) ?? before;
    if (named.has(block) || questions.has(block)) continue;
    out.push({
      by: DASH_DIALOGUE.name,
      line,
      verb: 'say',
      act: 'assert',
      negated: false,
      source: [],
      ...(before && { antecedent: before.antecedent ?? before.source[0]! }),
      cue: [],
      content: [trimmedEnd(line.text, words)],
      near: words,
      form: 'direct',
    });
  }
  return out;
}

/** What stands before the attribution, and whole sentences after it. */
function turned(draft: Draft, words: Span): Draft {
  const { text } = draft.line,
    before = draft.content[0]!;
  const tail = Math.max(...[...draft.cue, ...draft.source].map((s) => s.end)),
    sentence = text.slice(tail, words.end).search(/[.!?]\s+\S/u);
  const rest =
    sentence < 0
      ? undefined
      : { start: tail + sentence + 1 + text.slice(tail + sentence + 1).search(/\S/u), end: words.end };
  return {
    ...draft,
    by: DASH_DIALOGUE.name,
    form: 'direct',
    content: [{ start: words.start, end: before.end }, ...(rest ? [rest] : [])],
  };
}

const trimmedEnd = (text: string, { start, end }: Span): Span => ({
  start,
  end: /[.]$/.test(text.slice(start, end)) ? end - 1 : end,
});
