/**
 * Dialogue by dashes, as in the Nordic and Romance press: “– No, says Ida Brand. Not today.” A turn is its paragraph.
 */
import type { Span } from '../../types.js';
import type { Named } from '../mentions/mentions.js';
import type { Phrasing } from '../phrasing.js';
import type { Draft } from './draft.js';
import { HEADLINE } from './headlines.js';
import { interviewed } from '../mentions/interviewed.js';
import { asks, findTurns, introducedTo, isAsked, referentIn, type Turn } from './interviews.js';
import type { Line } from './lines.js';

export const DASH_DIALOGUE: Phrasing = {
  name: 'dash dialogue',
  why: 'Lists begin with dashes too: only in a text where a dash paragraph names its speaker, or one whose headline does and in which dashes ask and answer, or where questions stand between them.',
  examples: [
    'The dam is old.\n\n– {It holds. We are not worried|content}, {says|cue} {Ida Brand|source}.\n\n– {We looked at it|content}.',
    '{Ida Brand|source}{:|cue} {“I paid”|content}\n\nShe sits by the river.\n\n– Did you pay the mayor?\n\n– {I paid for advice|content}.\n\n– Nine crowns?\n\n– {Three|content}.',
    'Ida Brand on the dam\n\nHow old is it?\n\n– {Sixty years|content}.\n\nWill it hold?\n\n– {It will|content}.',
  ],
};

/** Widens each attributed turn to its paragraph, and adds the turns that name nobody. */
export function withDashes(text: string, named: Named, lines: readonly Line[], drafts: readonly Draft[]): Draft[] {
  const turns = findTurns(lines);
  const isSaid = (d: Draft): boolean => {
    const turn = turns.get(d.line.block);
    return turn !== undefined && isOfTurn(d, turn);
  };
  const told = drafts.filter(isSaid),
    answering = answererOf(text, named, turns, drafts);
  if (!told.length && !answering) return [...drafts];
  const answers = new Map(told.map((d) => [d.line.block, d]));
  const out = drafts
    .filter((d) => !answers.has(d.line.block) || isSaid(d))
    .map((d) => (isSaid(d) ? turned(d, turns.get(d.line.block)!.words) : d));
  let before = answering?.who;
  const speaking = new Set([before, ...told.map(whoOf)].map((who) => who && referentIn(named, who)));
  for (const [block, turn] of turns) {
    // in order of the text
    const own = answers.get(block);
    before = (own?.source.length ? whoOf(own) : introducedTo(turn, named, speaking)) ?? before;
    if (!own && !(answering?.asks && asks(turn.line))) out.push(unsigned(turn, before));
  }
  return out;
}

/** What stands before its cue is the turn’s own words, and none that it quotes: “– No. “Never,” he wrote to me.” */
function isOfTurn({ content, cue, verb, line: { text } }: Draft, { words }: Turn): boolean {
  const own = content[0]!;
  return (
    own.start < cue[0]!.start &&
    verb !== 'according' &&
    (!/[”"’'»]/.test(text[own.end - 1]!) || /[“"‘'«]/.test(text[words.start]!))
  );
}

const whoOf = ({ antecedent, source }: Draft): Span | undefined => antecedent ?? source[0];

/** Who answers in an interview, and whether its questions are turns, too. Undefined where it is none. */
function answererOf(
  text: string,
  named: Named,
  turns: ReadonlyMap<number, Turn>,
  drafts: readonly Draft[],
): { readonly who: Span | undefined; readonly asks: boolean } | undefined {
  const all = [...turns.values()],
    asking = all.filter(({ line }) => asks(line)).length;
  const headline = drafts.find(
    (d) => d.by === HEADLINE.name && d.source.length > 0 && d.content[0]!.start > d.cue[0]!.start,
  );
  if (headline && asking > 1 && all.length - asking > 1) return { who: whoOf(headline), asks: true };
  return all.filter(isAsked).length > 1
    ? { who: interviewed(text, all[0]!.line.start, named), asks: false }
    : undefined;
}

const unsigned = ({ words, line }: Turn, who: Span | undefined): Draft => ({
  by: DASH_DIALOGUE.name,
  line,
  verb: 'say',
  act: 'assert',
  negated: false,
  source: [],
  ...(who && { antecedent: who }),
  cue: [],
  content: [trimmedEnd(line.text, words)],
  near: words,
  form: 'direct',
});
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
