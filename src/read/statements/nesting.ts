/** Which statement stands inside which: the innermost whose content holds the other's cue and content. */
import { containsAny } from '../../text/spans.js';
import type { Relay, Statement } from '../../types.js';

const REACH = 40;

/** Statements in order of their place; those that hold others come first or shortly after. */
export function withNesting(statements: readonly Statement[]): Statement[] {
  const outer = statements.map((s, i) => outerOf(statements, s, i));
  return statements.map((s, i) => {
    const within = outer[i];
    return within === undefined ? s : { ...s, within, relays: [...s.relays, ...handedOnBy(statements, outer, i)] };
  });
}

function outerOf(statements: readonly Statement[], inner: Statement, at: number): number | undefined {
  let best: number | undefined;
  for (let i = Math.max(0, at - REACH); i < Math.min(statements.length, at + REACH); i++) {
    const s = statements[i]!;
    if (i === at || !holds(s, inner) || (holds(inner, s) && i > at)) continue;
    if (best === undefined || sizeOf(s) < sizeOf(statements[best]!)) best = i;
  }
  return best;
}

const holds = (outer: Statement, inner: Statement): boolean =>
  inner.cue.length > 0 &&
  outer.content[0]!.start <= inner.cue[0]!.start &&
  outer.content.at(-1)!.end >= inner.cue[0]!.end &&
  inner.cue.every((c) => containsAny(outer.content, c)) &&
  inner.content.every((c) => containsAny(outer.content, c));
const sizeOf = ({ content }: Statement): number => content.reduce((n, c) => n + c.end - c.start, 0);

/**
 * The speakers around a statement, nearest first; nobody hands on his own words (“she said she thinks”), and each hand
 * counts once.
 */
function handedOnBy(statements: readonly Statement[], outer: readonly (number | undefined)[], at: number): Relay[] {
  const out: Relay[] = [],
    own = statements[at]!,
    seen = new Set<string>(own.speaker === null ? [] : [own.speaker]);
  for (let i = outer[at], depth = 0; i !== undefined && depth < 4; i = outer[i], depth++) {
    const { source, speaker, referent, named, relays } = statements[i]!;
    if (!source[0] || speaker === null || seen.has(speaker)) continue;
    seen.add(speaker);
    out.push(
      { ...source[0], name: speaker, ...(referent !== undefined && { referent }), anonymous: !named },
      ...relays,
    );
  }
  return out;
}
