/** The dictionary's phrases, looked for before and after a number. */
import { LEVELS, type Measure, MEASURES, PERCENTAGES, STANCES } from '../../../lang/en/measures.js';
import { type Around, found, type Measured } from './measured.js';

/** The first measure of a list whose phrase stands right behind the number, else before it. */
export const phraseBeside = (phrases: Phrases, { after, back }: Around): Measured | undefined =>
  phraseOf(phrases, after, back);

/** A level that talks move. */
export const stanceOf = ({ after, before }: Around): Measured | undefined => {
  const stance = phraseOf(STANDS, after, before);
  return stance && { ...stance, mode: 'total' };
};

const phraseOf = ({ next, before }: Phrases, after: string, words: string): Measured | undefined => {
  const measure = next(after) ?? before(words);
  return measure && found(measure, 'phrase');
};

type Finder = (words: string) => Measure | undefined;
/** `before` ends at the number, `after` is anywhere in what follows, `next` right behind the number. */
interface Phrases {
  readonly before: Finder;
  readonly after: Finder;
  readonly next: Finder;
}

function toPhrases(measures: readonly Measure[]): Phrases {
  return {
    before: finderOf(
      measures,
      'before',
      '(?<!\\p{L})',
      '(?: (?:another|a further|an additional|all|all of|the|the (?:last|other|remaining)))?[\\s“"‘(]*$',
    ),
    after: finderOf(measures, 'after', '^[^.;]*?(?<!\\p{L})', '(?!\\p{L})'),
    next: finderOf(measures, 'after', '^[\\s-]*', '(?!\\p{L})'),
  };
}

/**
 * One expression a side for all measures of a list: of two phrases the one that begins first counts, then the one
 * listed first.
 */
function finderOf(measures: readonly Measure[], key: 'before' | 'after', lead: string, tail: string): Finder {
  const listed = measures.filter((m) => m[key] !== undefined),
    any = listed.map((m, i) => `(?<m${i}>${m[key]})`).join('|');
  const pattern = new RegExp(`${lead}(?:${any})${tail}`, 'u');
  return (words) => {
    const groups = pattern.exec(words)?.groups;
    return groups && listed.find((_, i) => groups[`m${i}`] !== undefined);
  };
}

/** What befalls people; what money, percentages and talks are of. */
export const BESIDE = toPhrases(MEASURES);
export const PRICED = toPhrases(LEVELS);
export const SHARED = toPhrases(PERCENTAGES);
const STANDS = toPhrases(STANCES);
