/**
 * “… is old, Ida Brand said. “It may leak,” the engineer added.” Whoever adds goes on: a person who is described there
 * for the first time is the one who spoke just before by name.
 */
import type { Mention, Span, Statement } from '../../types.js';
import type { Named } from '../mentions/mentions.js';
import { firstWithin, saidBy } from './speakers.js';

const GOES_ON = /(?:^|\s)(?:add(?:s|ed)|continu(?:es|ed)|went on|goes on|conclud(?:es|ed))$/iu;
/** So many letters may lie between. */
const NEAR = 300;

/** Statements in order of their place, their nesting settled. */
export function withGoingOn(text: string, named: Named, statements: readonly Statement[]): Statement[] {
  let before: Statement | undefined;
  return statements.map((s) => {
    if (s.within !== undefined) return s;
    const one = before && goesOn(text, named, before, s) ? saidBy(s, before) : s;
    before = one;
    return one;
  });
}

function goesOn(text: string, { mentions, referents }: Named, before: Statement, s: Statement): boolean {
  const cue = s.cue.at(-1),
    who = s.source[0];
  if (!cue || !who || s.named || s.referent === undefined || !GOES_ON.test(text.slice(cue.start, cue.end)))
    return false;
  return (
    referents[s.referent]!.type === 'person' &&
    /^the /iu.test(text.slice(who.start, who.end)) &&
    isPerson(before, { mentions, referents }) &&
    Math.min(...placesOf(s)) - Math.max(...placesOf(before)) < NEAR &&
    firstOf(mentions, s.referent) >= firstWithin(mentions, who.start)
  );
}

const isPerson = ({ named, referent }: Statement, { referents }: Pick<Named, 'mentions' | 'referents'>): boolean =>
  named && referent !== undefined && referents[referent]!.type === 'person';

const placesOf = ({ source, cue, content }: Statement): number[] =>
  [...source, ...cue, ...content].map(({ start }: Span) => start);

const firstOf = (mentions: readonly Mention[], referent: number): number =>
  mentions.findIndex((m) => m.referent === referent);
