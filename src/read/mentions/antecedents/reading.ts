/** One article while it is read through: who is named in it, who has been met so far, what is found and what doubted. */
import type { Doubt, Mention, Span } from '../../../types.js';
import type { Choose } from '../../coreference/choose.js';
import type { Grammar } from '../../grammar/grammar.js';
import type { Page } from '../../page.js';
import type { Known } from '../known.js';
import type { Met } from '../met.js';
import type { Cast } from './cast.js';

export interface Reading {
  readonly page: Page;
  readonly grammar: Grammar;
  readonly choose: Choose;
  readonly cast: Cast;
  /** In the order of the text. */
  readonly met: Met[];
  /** Who they are. */
  readonly everMet: Set<Known>;
  /** Noun → the last described by it: the unnamed, and persons who go by it. */
  readonly described: Map<string, readonly Met[]>;
  /** “I” and “we” of each quotation. */
  readonly voices: Map<string, Known>;
  readonly mentions: Mention[];
  /** Each with its number. */
  readonly referents: Map<Known, number>;
  readonly doubts: Doubt[];
  /** Somebody only described → who that is, by a name further on. */
  readonly namedLater: Map<Known, Known>;
  /** First token of the description met last. */
  begins: number;
}

/** “The company” may stand before the name it means in a headline and the lead under it. */
export const OPENING = 3;

export function addMention(
  { referents, mentions }: Reading,
  known: Known,
  mention: Omit<Mention, 'type' | 'referent'>,
): void {
  const referent = referents.get(known) ?? referents.size;
  referents.set(known, referent);
  const { start, end, form, by, confidence, role } = mention;
  mentions.push({ start, end, form, by, confidence, type: known.type, referent, ...(role && { role }) });
}

export function addMet({ met, everMet }: Reading, one: Met): void {
  met.push(one);
  everMet.add(one.known);
}

/** A description that may be any of several. */
export function doubtWhich({ page, doubts }: Reading, { start, end }: Span, some: readonly Known[]): void {
  const names = some.map((known) => known.name).join(' or ');
  doubts.push({ start, end, about: `“${page.text.slice(start, end)}” may be ${names}` });
}

/** Whom they are, each once. */
export const knownIn = (some: readonly Met[]): readonly Known[] => [...new Set(some.map((one) => one.known))];
