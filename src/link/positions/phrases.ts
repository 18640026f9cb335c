/**
 * Which words are a phrase that names an issue: a noun with what belongs to it ("early election", "sale of the mill"),
 * or a deed with its object ("sell the mill"). Knows no positions.
 */
import { AUXILIARIES } from '../../lang/en/issue-words.js';
import { tagsModel } from '../../model/models.js';
import type { Token } from '../../text/tokens.js';
import { once } from '../once.js';

/** Half-open, in tokens. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/**
 * A letter for each tag: noun, name, adjective, number, verb in -ing, participle, base form, finite form, particle,
 * determiner, preposition, `-` for all else.
 */
const LETTERS: Readonly<Record<string, string>> = {
  VBD: 'f',
  VBZ: 'f',
  VBP: 'f',
  RP: 'r',
  NN: 'n',
  NNS: 'n',
  NNP: 'p',
  NNPS: 'p',
  JJ: 'a',
  JJR: 'a',
  JJS: 'a',
  CD: 'c',
  VBG: 'g',
  VBN: 'd',
  VB: 'v',
  DT: 't',
  PRP$: 't',
  POS: 's',
  IN: 'i',
  TO: 'o',
};

/** One letter a token. */
const shapeOf = once((tokens: readonly Token[]): string => {
  const tagger = tagsModel(),
    { tags } = tagger.tag(tokens.map((t) => t.text));
  return Array.from(tags, (tag, i) =>
    AUXILIARIES.has(tokens[i]!.lower) ||
    (/^['’](?:s|re|m|ve|d|ll)$/.test(tokens[i]!.lower) && LETTERS[tagger.labels[tag]!] !== 's')
      ? 'b'
      : ANYBODY.has(tokens[i]!.lower)
        ? 'x'
        : CLAUSES.has(tokens[i]!.lower)
          ? '-'
          : (LETTERS[tagger.labels[tag]!] ?? '-'),
  ).join('');
});

/** Tagged as prepositions, too; and verbs in -ing that are prepositions. */
const CLAUSES: ReadonlySet<string> = new Set(
  `
  that if whether because unless although though while than as so since until regarding including concerning following
  according excluding
`
    .trim()
    .split(/\s+/),
);

/** Objects of deeds, and no matter by themselves. */
const ANYBODY: ReadonlySet<string> = new Set(
  `
  anybody anyone anything nobody nothing somebody someone something everybody everyone everything none
`
    .trim()
    .split(/\s+/),
);

/**
 * Bounded, so that a text of adjectives alone costs no more than any. "Arms trafficking" ends in a deed; "the drowned"
 * are people.
 */
const NOUN = '(?:[acgd]{0,4}[np]s?){0,6}[acgd]{0,4}[np](?:g(?![tanp]))?',
  NESTED = `(?:t?${NOUN}|t[da](?![tanp]))`;
/** "Sale of the mill", "overloading", "resign". */
const NOUNS = new RegExp(`${NOUN}(?:[io]${NESTED})?|[gv](?![tanpx])`, 'g');
/**
 * A deed with its object: "close the school", "rule out a sale", "signed the manifest", "stolen the money"; a
 * participle before a noun alone is a quality of it.
 */
const DEEDS = new RegExp(
  `(?:(?:[vg]|(?<=[^cta])f)r?(?:${NESTED}|x|[io]${NESTED})|(?<=b)dr?(?:${NESTED}|x)|d(?:t${NOUN}|x))(?:r(?![tanp]))?(?:[io]${NESTED})?`,
  'g',
);
/** What is said to be so: "hospital was empty", "gates be opened", "the road open". */
const STATES = new RegExp(
  `${NOUN}(?:i${NESTED})?(?:b{1,3}[da](?:r(?![npt])|(?![nprt]))|a(?![nps])(?:i${NESTED})?)`,
  'g',
);

/** Nouns with what belongs to them, and one noun after a preposition. */
export const findPhrases = (tokens: readonly Token[]): Phrase[] =>
  found(tokens, NOUNS).filter(({ from }) => !/^bd/.test(shapeOf(tokens).slice(Math.max(0, from - 1))));

/** Deeds with what they are done to, and one noun after a preposition. */
export const findDeeds = (tokens: readonly Token[]): Phrase[] => found(tokens, DEEDS);

/** "Hospital was empty": a heading leaves the verb out. */
export const findStates = (tokens: readonly Token[]): Phrase[] => found(tokens, STATES);

const found = (tokens: readonly Token[], of: RegExp): Phrase[] =>
  Array.from(shapeOf(tokens).matchAll(of), (m) => ({ from: m.index, to: m.index + m[0].length }));

/** Whether the first word of a deed is a verb that has an ending to take off. */
export const isInflected = (tokens: readonly Token[], at: number): boolean => /[fd]/.test(shapeOf(tokens)[at] ?? '');

/** Where the first deed that is asked for or promised begins: after "to". */
export const askedAt = (tokens: readonly Token[]): number => shapeOf(tokens).search(/(?<=o)v/);

/** A preposition or a determiner: no phrase ends in one. */
export const isLink = (tokens: readonly Token[], at: number): boolean => /[iot]/.test(shapeOf(tokens)[at] ?? '');

/** A verb in its base form. */
export const isVerb = (tokens: readonly Token[], at: number): boolean => shapeOf(tokens)[at] === 'v';

/** A common noun or a verb: no name, number or quality alone is an issue. */
export const isMatter = (tokens: readonly Token[], at: number): boolean => /[nvg]/.test(shapeOf(tokens)[at] ?? '');
