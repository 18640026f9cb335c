/**
 * Whom the label of a turn means: “BRAND:”, “Ida:” and “IB:” mean Ida Brand, “HOST:” whom “HOST (Ida Brand):” names, and
 * where “Q:” asks, “A:” means whoever the opening is of. What nothing tells is nobody’s mention.
 */
import { byPlace } from '../../text/spans.js';
import type { Mention, Referent, Span } from '../../types.js';
import { transcriptTurns } from '../statements/transcripts.js';
import { credited, interviewed } from './interviewed.js';
import type { Named } from './mentions.js';

/** “BRAND: ”, “Q: ”, “HOST (Ida Brand): ” at the beginning of a line, which may be quoted. */
const LABELS = /(?<=(?:^|\n)[“"]?)(\p{Lu}[\p{L}.’' -]{0,40}?)(?: \(([^()\n]{1,60})\))?:(?= )/gu;
const IN_CAPITALS = /^(?:Q|A|\p{Lu}[\p{Lu}.’' -]{3,})$/u;

interface Label extends Span {
  readonly words: string;
  /** Where the brackets behind it end; its own end where it has none. */
  readonly until: number;
}

/** With a mention for each label that has none and means somebody. */
export function withLabels(text: string, named: Named): Named {
  const labels = labelsIn(text);
  if (labels.length < 2) return named;
  const introduced = introductions(labels, named),
    opening = labels[0]!.start,
    asks = labels.some(({ words }) => ASKS.test(words));
  const added = labels.flatMap((label): Mention[] => {
    if (named.mentions.some((m) => m.start < label.end && label.start < m.end)) return [];
    const spelt = bySpelling(text, named, label.words),
      meant =
        spelt ??
        introduced.get(label.words) ??
        (asks && ANSWERS.test(label.words) ? interviewed(text, opening, named) : undefined) ??
        (asks && ASKS.test(label.words) ? credited(text, opening, named) : undefined);
    return meant
      ? [
          {
            start: label.start,
            end: label.end,
            form: spelt ? 'name' : 'description',
            type: meant.type,
            referent: meant.referent,
            by: 'label of a turn',
            confidence: spelt ? SURE : LIKELY,
          },
        ]
      : [];
  });
  return added.length ? { ...named, mentions: [...named.mentions, ...added].sort(byPlace) } : named;
}

const SURE = 0.9,
  LIKELY = 0.7;
const ASKS = /^(?:q|question)$/,
  ANSWERS = /^(?:a|answer)$/;

function labelsIn(text: string): Label[] {
  const turns = transcriptTurns(text);
  return [...text.matchAll(LABELS)].flatMap(({ 0: all, 1: words = '', index }) =>
    turns.has(index) || IN_CAPITALS.test(words)
      ? [{ start: index, end: index + words.length, words: words.toLowerCase(), until: index + all.length - 1 }]
      : [],
  );
}

/** “HOST (Ida Brand): …”: the label → the name. */
function introductions(labels: readonly Label[], { mentions }: Named): ReadonlyMap<string, Mention> {
  return new Map(
    labels.flatMap(({ words, end, until }) => {
      const name = mentions.find((m) => m.form === 'name' && m.type === 'person' && m.start > end && m.end < until);
      return name ? [[words, name] as const] : [];
    }),
  );
}

/** A word of the name of one alone, or the first letters of all its words; of a paper the name without its town. */
function bySpelling(text: string, { mentions, referents }: Named, label: string): Mention | undefined {
  const spelt = mentions.filter((m) => {
    if (m.form !== 'name' || !isVoice(referents[m.referent]!)) return false;
    const words = text
      .slice(m.start, m.end)
      .toLowerCase()
      .split(/[\s-]+/u);
    return words.includes(label) || (label.length > 1 && words.length > 1 && words.map((w) => w[0]).join('') === label);
  });
  return new Set(spelt.map((m) => m.referent)).size === 1 ? spelt[0] : undefined;
}

const isVoice = ({ type }: Referent): boolean => type === 'person' || type === 'organization';
