/** Two statements of one report: its heading and its text, or a summary and the quotation. */
import { overlaps } from '../../../text/spans.js';
import type { Voice } from '../sayings.js';
import { type Both, SAME } from '../weighing.js';
import { type Compared, compared } from './compared.js';
import { like, type Likeness, ofAll } from './likeness.js';
import { HALF } from './weighed.js';

export function withinReport(a: Voice, b: Voice, { speakers, common }: Both): Likeness | undefined {
  if (a.heading !== b.heading && !isWithin(a, b)) {
    const headed = a.heading ? underHeading(a, b) : underHeading(b, a);
    if (headed) return headed;
  }
  if (speakers === 'other' || speakers === 'open' || isWithin(a, b)) return undefined;
  const both = compared(a, b, speakers);
  return sameWords(both) ?? saidTwice(both) ?? quotedTwice(both, common);
}

const isWithin = (a: Voice, b: Voice): boolean =>
  a.statement.content.some((s) => b.statement.content.some((t) => overlaps(s, t)));

/** Most of the words. */
const sameWords = ({ who, share, part, inOrder }: Compared): Likeness | undefined =>
  inOrder >= 4 && (share >= SAME || part >= SAME)
    ? like(2 + share, 'same words', `${who}, ${share.toFixed(2)} of the words`)
    : undefined;

/**
 * "Top investor tells board: talk to them": the words of a heading, whose speaker has no name there, are somebody's in
 * the text under it.
 */
function underHeading(heading: Voice, body: Voice): Likeness | undefined {
  if (heading.statement.named || !body.statement.named || heading.senses.size === 0) return undefined;
  const quoted = isQuotedIn(heading, body);
  return quoted || (isAllToldIn(heading, body) && heading.statement.act === body.statement.act)
    ? like(1.4, 'heading', `the heading gives ${quoted ? 'words quoted' : 'what is told'} in the text under it`)
    : undefined;
}

const isQuotedIn = (heading: Voice, body: Voice): boolean =>
  heading.statement.form !== 'indirect' &&
  body.statement.form !== 'indirect' &&
  heading.words.length >= 3 &&
  lettersIn(body).includes(lettersIn(heading));

const isAllToldIn = (heading: Voice, body: Voice): boolean =>
  [...heading.senses].every((sense) => body.senses.has(sense));

const lettersIn = ({ words }: Voice): string => ` ${words.map((w) => w.norm).join(' ')} `;

/** Headline and body, or a summary and its quotation, in one report. */
function saidTwice({ a, b, who, pairs, share, part, inOrder, beyondNames }: Compared): Likeness | undefined {
  const enough = a.heading !== b.heading ? part >= 0.5 : part >= 0.7 && share >= 0.5;
  return enough && inOrder >= 2 && beyondNames
    ? like(0.5 + part, 'said twice in the report', `${who} in one report, ${ofAll(pairs.length, share)}`)
    : undefined;
}

/** A few words between quotation marks here, and in the whole quotation there. */
function quotedTwice({ who }: Compared, common: Both['common']): Likeness | undefined {
  return common && common.quoted >= SAME && common.sameAct && common.shorter >= HALF
    ? like(0.5 + common.quoted, 'said twice in the report', `${who} in one report, a quotation in common`)
    : undefined;
}
