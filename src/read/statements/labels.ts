/**
 * Whose a label of a transcript is: “BRAND”, “Ida” and “IB” are Ida Brand, “HOST” is whom “HOST (Ida Brand)” names, and
 * where “Q” asks, “A” is whoever the opening is of. What nothing tells stays the label.
 */
import type { Mention, Span } from '../../types.js';
import type { Named } from '../mentions/mentions.js';
import { COLON } from './colons.js';
import type { Draft } from './draft.js';
import { credited, interviewed } from './interviews.js';
import { firstWithin } from './speakers.js';

/** Gives each turn of a transcript whose label no name stands in the name that it stands for. */
export function withLabels(text: string, named: Named, drafts: readonly Draft[]): Draft[] {
  const turns = drafts.filter(isTurn);
  if (!turns.length) return [...drafts];
  const people = namesIn(named),
    introduced = introductions(text, people, turns),
    opening = Math.min(...turns.map((d) => d.source[0]!.start));
  const asks = turns.some((d) => ASKS.test(labelOf(text, d)));
  const whoOf = (label: string): Span | undefined =>
    introduced.get(label) ??
    bySpelling(text, people, label) ??
    (asks && ANSWERS.test(label) ? interviewed(text, opening, named) : undefined) ??
    (asks && ASKS.test(label) ? credited(text, opening, named) : undefined);
  return drafts.map((draft) => {
    if (!isTurn(draft) || within(people, draft.source[0]!).length) return draft;
    const who = whoOf(labelOf(text, draft));
    return who ? { ...draft, antecedent: who } : draft;
  });
}

const ASKS = /^(?:q|question)$/,
  ANSWERS = /^(?:a|answer)$/;

const isTurn = ({ by, form, source }: Draft): boolean => by === COLON.name && form === 'direct' && source.length === 1;

/** Without what stands in brackets behind it; lower case. */
const labelOf = (text: string, { source: [label] }: Draft): string =>
  text
    .slice(label!.start, label!.end)
    .replace(/\s*\([^)]*\)$/u, '')
    .toLowerCase();

const namesIn = ({ mentions }: Named): Mention[] => mentions.filter((m) => m.form === 'name' && m.type === 'person');

const within = (people: readonly Mention[], { start, end }: Span): Mention[] =>
  people.slice(firstWithin(people, start), firstWithin(people, end));

/** “HOST (Ida Brand): …”: the label → the name. */
function introductions(text: string, people: readonly Mention[], turns: readonly Draft[]): ReadonlyMap<string, Span> {
  return new Map(
    turns.flatMap((draft) => {
      const { start, end } = draft.source[0]!,
        [name, ...more] = within(people, { start, end });
      return name && !more.length && text[name.start - 1] === '(' && text[end - 1] === ')'
        ? [[labelOf(text, draft), name] as const]
        : [];
    }),
  );
}

/** A word of the name of one person alone, or the first letters of all its words. */
function bySpelling(text: string, people: readonly Mention[], label: string): Span | undefined {
  const spelt = people.filter((m) => {
    const words = text
      .slice(m.start, m.end)
      .toLowerCase()
      .split(/[\s-]+/u);
    return words.length > 1 && (words.includes(label) || (label.length > 1 && initialsOf(words) === label));
  });
  return new Set(spelt.map((m) => m.referent)).size === 1 ? spelt[0] : undefined;
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]).join('');
