/**
 * Whom the label of a turn means: “BRAND:”, “Ida:” and “IB:” mean Ida Brand, “HOST:” whom “HOST (Ida Brand):” names, and
 * where “Q:” asks, “A:” means whoever the opening is of. What nothing tells is nobody’s mention.
 */
import { byPlace } from '../../text/spans.js';
import type { Mention, Referent, Span } from '../../types.js';
import { transcriptTurns } from '../transcripts.js';
import { firstWithin } from '../statements/speakers.js';
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
  if (new Set(labels.map((l) => l.words)).size === labels.length) return named; // whoever speaks in turns speaks again
  const introduced = introductions(labels, named),
    bySpelling = spellings(text, named),
    isMention = toMentioned(named);
  const opening = labels[0]!.start,
    asks = labels.some(({ words }) => ASKS.test(words)),
    answerer = asks ? interviewed(text, opening, named) : undefined,
    asker = asks ? credited(text, opening, named) : undefined;
  const added = labels.flatMap((label): Mention[] => {
    if (isMention(label)) return [];
    const spelt = bySpelling.get(label.words),
      meant =
        spelt ??
        introduced.get(label.words) ??
        (ANSWERS.test(label.words) ? answerer : ASKS.test(label.words) ? asker : undefined);
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

/** Whether a mention begins in the label already. */
const toMentioned =
  ({ mentions }: Named): ((label: Label) => boolean) =>
  ({ start, end }) =>
    (mentions[firstWithin(mentions, start)]?.start ?? end) < end;

/** “HOST (Ida Brand): …”: the label → the name. */
function introductions(labels: readonly Label[], { mentions }: Named): ReadonlyMap<string, Mention> {
  return new Map(
    labels.flatMap(({ words, end, until }) => {
      if (until === end) return [];
      const name = mentions
        .slice(firstWithin(mentions, end), firstWithin(mentions, until))
        .find((m) => m.form === 'name' && m.type === 'person');
      return name ? [[words, name] as const] : [];
    }),
  );
}

/** A word of the name of one alone, or the first letters of all its words → the name; of two who share it nobody's. */
function spellings(text: string, { mentions, referents }: Named): ReadonlyMap<string, Mention> {
  const spelt = new Map<string, Mention>(),
    shared = new Set<string>();
  for (const m of mentions) {
    if (m.form !== 'name' || !isVoice(referents[m.referent]!)) continue;
    const words = text
      .slice(m.start, m.end)
      .toLowerCase()
      .split(/[\s-]+/u);
    for (const label of words.length > 1 ? [...words, words.map((w) => w[0]).join('')] : words) {
      if (label.length < 2) continue;
      const other = spelt.get(label);
      if (other === undefined) spelt.set(label, m);
      else if (other.referent !== m.referent) shared.add(label);
    }
  }
  for (const label of shared) spelt.delete(label);
  return spelt;
}

const isVoice = ({ type }: Referent): boolean => type === 'person' || type === 'organization';
