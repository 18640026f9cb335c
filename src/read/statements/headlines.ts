/**
 * Headlines that name a speaker by a colon or a dash: “Minister: dam is safe” · “‘Dam is safe’: minister” · “Dam is
 * safe - police”; and those that are a quotation the report has again below, where it tells whose it is.
 */
import { type Draft, type LinePhrasing, type Range, spanOf } from './draft.js';
import { bare } from './extents.js';
import type { Line } from './lines.js';
import { isWordy } from './noun-phrases.js';
import { isDash } from './sources.js';
import type { Voices } from './voices.js';

export const HEADLINE: LinePhrasing = {
  name: 'headline colon or dash',
  why: 'Only where the short side can speak: “Karsholm dam: what we know” attributes nothing.',
  examples: [
    '{Minister|source}{:|cue} {dam is safe|content}\n\nThe river fell overnight.',
    '{‘Dam is safe’|content}{:|cue} {minister|source}\n\nThe river fell overnight.',
    '{Nine boats missing off Karsholm|content} {-|cue} {police|source}\n\nThe river fell overnight.',
    '{‘The dam is safe’|content}\n\n{“The dam is safe,”|content} {the minister|source} {said|cue}.',
    'Karsholm dam: what we know\n\nThe river fell overnight.',
    '‘Song of the dam’\n\nThe river fell overnight.',
  ],
  find: (line, canSpeak) =>
    isHeadline(line) ? (byColon(line, canSpeak) ?? byDash(line, canSpeak) ?? byQuotation(line) ?? []) : [],
};

const LONGEST = 7;

/** A heading, or the first line of the text: titles of plain text are its first paragraph. */
const isHeadline = (line: Line): boolean =>
  !line.inside && !line.isTurn && (line.kind === 'heading' || line.first) && line.atoms.length < 40;

function byColon(line: Line, canSpeak: Voices): Draft[] | undefined {
  const { atoms } = line,
    colon = atoms.findIndex((a) => a.lower === ':');
  if (colon < 1 || colon > atoms.length - 2) return undefined;
  const left = { from: 0, to: colon },
    right = bare(line, { from: colon + 1, to: atoms.length });
  if (!right) return undefined;
  if (isShort(line, right) && canSpeak(line, right) && (colon > 2 || atoms[0]!.kind === 'quote'))
    return [draft(line, right, colon, left)];
  if (isShort(line, left) && canSpeak(line, speaker(line, left)) && isWordy(atoms[0]))
    return [draft(line, speaker(line, left), colon, right)];
  return atoms[0]!.kind === 'quote' && colon === 1 && atoms[0]!.words > 2
    ? [{ ...draft(line, left, colon, left), source: [], cue: [] }]
    : undefined;
}

function byDash(line: Line, canSpeak: Voices): Draft[] | undefined {
  const { atoms } = line,
    dash = atoms.findLastIndex((a) => isDash(a));
  const right = dash > 2 ? bare(line, { from: dash + 1, to: atoms.length }) : undefined;
  if (!right || !isShort(line, right) || !canSpeak(line, right)) return undefined;
  const slug = atoms.findIndex((a) => isDash(a));
  // “CORRECTED - …”
  const from = slug < dash && atoms.slice(0, slug).every((a) => a.text === a.text.toUpperCase()) ? slug + 1 : 0;
  return [draft(line, right, dash, { from, to: dash })];
}

/** Nothing but a quotation, whose words are said again below. */
function byQuotation(line: Line): Draft[] | undefined {
  const [quote, ...more] = line.atoms;
  if (quote?.kind !== 'quote' || more.length || quote.words < FEWEST) return undefined;
  const words = line.text.slice(quote.start, quote.end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const below = line.text.slice(line.end, line.end + BELOW),
    within = words.slice(0, 1).toLowerCase() + words.slice(1);
  if (!below.includes(words) && !below.includes(within)) return undefined;
  return [{ ...draft(line, { from: 0, to: 1 }, 0, { from: 0, to: 1 }), source: [], cue: [] }];
}
/** Words that a quotation has by itself, and letters below in which it is looked for. */
const FEWEST = 2,
  BELOW = 20_000;

/** “Clinton to Planned Parenthood: …”: the one before “to” or “on” speaks. */
function speaker({ atoms }: Line, { from, to }: Range): Range {
  const towards = atoms.slice(from, to).findIndex((a) => a.lower === 'to' || a.lower === 'on');
  return { from, to: towards > 0 ? from + towards : to };
}

const isShort = ({ atoms }: Line, { from, to }: Range): boolean =>
  to - from <= LONGEST && atoms.slice(from, to).every((a) => isWordy(a) || a.lower === "'s");

const draft = (line: Line, source: Range, cue: number, content: Range): Draft => ({
  by: HEADLINE.name,
  line,
  verb: 'say',
  act: 'assert',
  negated: false,
  source: [spanOf(line, source)],
  cue: [spanOf(line, { from: cue, to: cue + 1 })],
  content: [spanOf(line, content)],
  near: spanOf(line, { from: 0, to: line.atoms.length }),
});
