/**
 * A speaker and a colon in the body: “Another shareholder was less patient: “…”” · a transcript: “BRAND: The dam is
 * safe.”
 */
import { type Draft, type LinePhrasing, type Range, spanOf } from './draft.js';
import type { Atom, Line } from './lines.js';
import { phraseEnd } from './noun-phrases.js';
import { findVerbGroups } from './verb-groups.js';
import type { Voices } from './voices.js';

export const COLON: LinePhrasing = {
  name: 'speaker, colon, quotation',
  examples: [
    'The dam is old.\n\n{One engineer|source} was less patient{:|cue} {“If it goes, we go with it.”|content}',
    'The dam is old.\n\n{BRAND|source}{:|cue} {It will hold for years|content}.',
    'The dam is old.\n\n“{TARN|source}{:|cue} {Will it hold? We had rain|content}.\n\n“{BRAND|source}{:|cue} {It will hold for years, Mr. Tarn|content}.”',
    '{Host|source}{:|cue} {Will it hold?|content}\n\n{Ida Brand|source}{:|cue} {It will|content}.\n\n{Host|source}{:|cue} {Since when?|content}',
    'The dam is old.\n\nThe reason is plain: the river rose.',
  ],
  find: (line, canSpeak) => {
    const { atoms } = line,
      colon = line.first && !line.isTurn ? -1 : atoms.findIndex(isColon);
    if (colon < 1 || colon > 12 || colon === atoms.length - 1) return [];
    return (line.inside ? undefined : quoted(line, colon, canSpeak)) ?? transcribed(line, colon) ?? [];
  },
};

const isColon = ({ lower }: Atom): boolean => lower === ':';

/** Without a cue verb of its own before the colon; another verb is the cue: “Ida Brand resisted: “…””. */
function quoted(line: Line, colon: number, canSpeak: Voices): Draft[] | undefined {
  const { atoms } = line;
  if (atoms[colon + 1]!.kind !== 'quote' || atoms[colon + 1]!.words < 3) return undefined;
  const from = /^(?:and|but|then)$/.test(atoms[0]!.lower) ? 1 : 0,
    end = phraseEnd(line, from);
  if (
    end === undefined ||
    end > colon ||
    !canSpeak(line, { from, to: end }) ||
    findVerbGroups(line).some((g) => g.verb < colon && g.cue.takes.has('quote'))
  )
    return undefined;
  const said = draft(line, { from, to: end }, colon, { start: atoms[colon + 1]!.start, end: atoms[colon + 1]!.end }),
    verb = atoms[colon - 1]!;
  return [colon > end && /ed$/.test(verb.lower) ? { ...said, cue: [{ start: verb.start, end: verb.end }] } : said];
}

/**
 * A turn of a transcript runs to the end of its paragraph; a transcript may be quoted, each paragraph beginning with a
 * mark.
 */
function transcribed(line: Line, colon: number): Draft[] | undefined {
  const { atoms } = line;
  const { start, end } = line.inside ?? line.paragraph,
    isQuoted = line.inside !== undefined,
    isTurn = line.isTurn && !isQuoted;
  if (
    start !== line.paragraph.start ||
    line.start - start > (isQuoted ? 2 : 0) ||
    !(isTurn || (isLabel(line, colon) && atoms.length - colon >= 4)) ||
    atoms[colon + 1]!.kind === 'quote'
  )
    return undefined;
  return [
    {
      ...draft(line, { from: 0, to: colon }, colon, {
        start: atoms[colon + 1]!.start,
        end: isQuoted && line.inside!.closed ? end - 1 : line.paragraph.end,
      }),
      form: 'direct',
    },
  ];
}

/** “BRAND”, “Q” */
const isLabel = ({ text, start, atoms }: Line, colon: number): boolean =>
  atoms.slice(0, colon).every((a) => a.kind === 'word' && a.text === a.text.toUpperCase()) &&
  /^(?:Q|A|\p{Lu}[\p{Lu}.’' -]{3,})$/u.test(text.slice(start, atoms[colon]!.start));

const draft = (line: Line, source: Range, colon: number, content: Draft['near']): Draft => ({
  by: COLON.name,
  line,
  verb: 'say',
  act: 'assert',
  negated: false,
  source: [spanOf(line, source)],
  cue: [spanOf(line, { from: colon, to: colon + 1 })],
  content: [
    {
      start: content.start,
      end: line.text[content.end - 1] === '.' && line.text[content.end - 2] !== '.' ? content.end - 1 : content.end,
    },
  ],
  near: spanOf(line, { from: 0, to: colon + 1 }),
});
