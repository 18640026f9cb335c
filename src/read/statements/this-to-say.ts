/**
 * A verb that says little with what announces the words, then a colon: “X had this to say: “…””, “X issued the
 * following statement: “…””.
 */
import { type Draft, type LinePhrasing, spanOf } from './draft.js';
import type { Atom, Line } from './lines.js';
import { sourceBefore } from './sources.js';

export const THIS_TO_SAY: LinePhrasing = {
  name: 'had this to say',
  examples: [
    '{Ida Brand|source} {had this to say|cue}: {“It will hold for years.”|content}',
    'On Monday, {Ida Brand|source} {made the following comment|cue}: {“It will hold for years.”|content}',
    '{The port|source} {issued a short statement|cue} on Monday: {“It will hold for years.”|content}',
    'Ida Brand had this to sell: ropes, boots and a boat.',
  ],
  find: (line) => {
    const { atoms } = line,
      colon = atoms.findIndex(isBeforeQuotation);
    if (colon < 3) return [];
    for (let verb = colon - 3; verb > 0 && colon - verb < FARTHEST; verb--) {
      if (!MAKES.has(atoms[verb]!.lower)) continue;
      const end = announcedUntil(line, verb + 1, colon),
        source = end === undefined ? undefined : sourceBefore(line, verb);
      return end === undefined || !source ? [] : [draft(line, { source, verb, end, colon })];
    }
    return [];
  },
};

const isBeforeQuotation = ({ lower }: Atom, i: number, atoms: readonly Atom[]): boolean =>
  lower === ':' && atoms[i + 1]?.kind === 'quote' && atoms[i + 1]!.words > 2;

/** Words from the verb to the colon. */
const FARTHEST = 14;
const MAKES = new Set(
  `
  had has have made makes make issued issues issue gave gives give offered offers offer posted posts post released
  releases release sent sends send wrote writes write read shared shares
`
    .trim()
    .split(/\s+/),
);
const ANNOUNCING = new Set(
  `
  statement comment remark message reply response answer warning explanation advice announcement assessment observation
  verdict appeal plea question promise prediction note tweet
`
    .trim()
    .split(/\s+/),
);

/** Where “this to say” or “the following comment” ends. */
function announcedUntil({ atoms }: Line, from: number, colon: number): number | undefined {
  const words = atoms.slice(from, colon).map((a) => a.lower),
    say = words.findIndex((w, i) => w === 'to' && /^(?:say|add|offer)$/.test(words[i + 1] ?? ''));
  if (say > 0 && say < 4 && /^(?:this|these|only|just|the|one|a|more|something)$/.test(words[0]!))
    return from + say + 2;
  const noun = words.findIndex((w) => ANNOUNCING.has(w));
  return noun > 0 && noun < 4 && /^(?:this|the|a|an|another|one|these|his|her|its|their)$/.test(words[0]!)
    ? from + noun + 1
    : undefined;
}

const draft = (
  line: Line,
  {
    source,
    verb,
    end,
    colon,
  }: {
    readonly source: { readonly from: number; readonly to: number };
    readonly verb: number;
    readonly end: number;
    readonly colon: number;
  },
): Draft => ({
  by: THIS_TO_SAY.name,
  line,
  verb: 'say',
  act: 'assert',
  negated: false,
  source: [spanOf(line, source)],
  cue: [spanOf(line, { from: verb, to: end })],
  content: [spanOf(line, { from: colon + 1, to: colon + 2 })],
  near: spanOf(line, { from: source.from, to: colon + 1 }),
});
