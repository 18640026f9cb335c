/**
 * Words that came through other hands: two cues become one statement of the first speaker, and who passed it on becomes
 * a relay.
 */
import { contains } from '../../text/spans.js';
import type { Phrasing } from '../phrasing.js';
import type { Draft } from './draft.js';
import { VERB_FORMS } from './verb-forms.js';
import type { Voices } from './voices.js';

export const RELAYED: Phrasing = {
  name: 'through other hands',
  why: 'The speaker is the first; the relays follow, nearest to the speaker first.',
  examples: [
    '{The captain|source} {told|cue} {investigators|to} {he lost count|content}, {according to|cue} {two people briefed on his words|relay}.',
    '{The Karsholm Post|relay}, {citing|cue} {two officials|source}, {reported|cue} {that nine boats are missing|content}.',
    '{Nine boats are missing|content}, {the Karsholm Post|relay} {reported|cue}, {citing|cue} {two officials|source}.',
  ],
};

export function withRelays(drafts: readonly Draft[], canSpeak: Voices): Draft[] {
  const gone = new Set<Draft>();
  const out = drafts.map((d, at) => {
    const by = gone.has(d) ? undefined : relayOf(d, at, drafts, canSpeak);
    if (!by) return d;
    gone.add(by.other);
    return by.merged;
  });
  return out.filter((d) => !gone.has(d));
}

/** Looks only at drafts of the same line, which stand together. */
function relayOf(
  d: Draft,
  at: number,
  drafts: readonly Draft[],
  canSpeak: Voices,
): { readonly merged: Draft; readonly other: Draft } | undefined {
  if (!isTelling(d) || !d.source.length) return undefined;
  for (let i = at + 1; i < drafts.length && drafts[i]!.line === d.line; i++) {
    const other = drafts[i]!;
    if (
      other.verb === 'according' &&
      other.content.length === 1 &&
      contains(other.content[0]!, d.cue[0]!) &&
      d.source[0]!.start === other.content[0]!.start
    )
      return { other, merged: { ...d, by: RELAYED.name, cue: [...d.cue, ...other.cue], relays: other.source } };
    if (isCiting(d, other, canSpeak))
      return {
        other,
        merged: { ...d, by: RELAYED.name, source: other.content, cue: [...d.cue, ...other.cue], relays: d.source },
      };
  }
  for (let i = at - 1; i >= 0 && drafts[i]!.line === d.line; i--) {
    const other = drafts[i]!;
    if (d.verb !== 'cite' && isCiting(d, other, canSpeak))
      return {
        other,
        merged: { ...d, by: RELAYED.name, source: other.content, cue: [...other.cue, ...d.cue], relays: d.source },
      };
  }
  return undefined;
}

/** “The Post reported C, citing X”, “The Post, citing X, reported C”. */
const isCiting = (d: Draft, other: Draft, canSpeak: Voices): boolean =>
  other.verb === 'cite' && other.source[0]?.start === d.source[0]!.start && canSpeak(d.line, atomsOf(other));

const isTelling = (d: Draft): boolean => VERB_FORMS.get(d.verb)?.cue.takes.has('tail') ?? false;

function atomsOf({ line, content }: Draft): { from: number; to: number } {
  const from = line.atoms.findIndex((a) => a.start >= content[0]!.start),
    to = line.atoms.findLastIndex((a) => a.end <= content[0]!.end) + 1;
  return { from, to };
}
