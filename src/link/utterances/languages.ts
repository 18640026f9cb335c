/**
 * Whether a report says that what it quotes was said in another language, and whether two quotations look like two
 * renderings of one: then words that differ are a translator's.
 */
import { COUNTRIES } from '../../lang/en/countries.js';
import { LANGUAGES, RENDERED_ALIKE, TRANSLATED } from '../../lang/en/languages.js';
import { overlaps } from '../../text/spans.js';
import { once } from '../once.js';
import { alignWords } from './alignment.js';
import type { Voice } from './sayings.js';
import { senseOf, stemOf } from './stems.js';
import { contentOf } from './words.js';

const NAMES = [
  ...new Set([
    ...LANGUAGES.split(' '),
    ...COUNTRIES.toLowerCase()
      .split('\n')
      .flatMap((line) =>
        (line.split(';')[1] ?? '')
          .split(',')
          .map((word) => word.trim())
          .filter((word) => /^\p{Ll}{4,}$/u.test(word)),
      ),
  ]),
].filter((name) => name !== 'english' && name !== 'british' && name !== 'american');
/** "said in Swedish on Monday", not "held in Swedish waters". */
const IN_LANGUAGE = new RegExp(
  `\\b(?:in|from(?: the)?|into) (?:${NAMES.join('|')})(?=[,.;:)”"’—–]|$| (?:on|to|that|at|during|before|and|through|as|by|with)\\b)`,
  'i',
);

/** In the words of the sentences the statement stands in, those between its quotation marks apart. */
export const isTranslated = once(
  ({ report: { article, reading }, statement: { source, cue, content, form } }: Voice): boolean => {
    const spans = [...source, ...cue, ...content],
      quoted = form === 'indirect' ? [] : content;
    return reading.sentences
      .filter((s) => spans.some((span) => overlaps(s, span)))
      .some(({ start, end }) => {
        const own = [...article.text.slice(start, end)]
          .map((letter, i) => (quoted.some((q) => q.start <= start + i && start + i < q.end) ? ' ' : letter))
          .join('');
        return TRANSLATED.test(own) || IN_LANGUAGE.test(own);
      });
  },
);

/**
 * Words that stand for each other by their sense alone ("talks", "discussions"), so many that no one wrote down the
 * same sounds.
 */
const BY_SENSE = 2;

const RENDERED: ReadonlyMap<string, string> = new Map(
  RENDERED_ALIKE.trim()
    .split('\n')
    .flatMap((line) => {
      const stems = line.split(' ').map(stemOf);
      return stems.map((stem) => [stem, stems[0]!] as const);
    }),
);
const renderedAs = (stem: string): string => RENDERED.get(stem) ?? senseOf(stem);

/** Two quotations of one saying, word for word nearly one in sense and not in words. */
export function areRenderings(a: Voice, b: Voice): boolean {
  if (a.statement.form !== 'direct' || b.statement.form !== 'direct' || a.entity === undefined || a.entity !== b.entity)
    return false;
  const x = contentOf(a.words),
    y = contentOf(b.words),
    asSense = (words: typeof x) => words.map((w) => ({ ...w, norm: renderedAs(w.stem), stem: renderedAs(w.stem) }));
  const inWords = alignWords(x, y).length,
    inSense = alignWords(asSense(x), asSense(y)).length;
  return inSense - inWords >= BY_SENSE && 2 * inSense >= Math.max(x.length, y.length);
}
