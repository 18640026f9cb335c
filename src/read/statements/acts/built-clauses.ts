/**
 * How the clauses of what is said are built, as far as acts show by it: whom the verb is said of, its tense and
 * auxiliaries, whether it is denied or ordered.
 */
import { type GrammarModels, grammarModels } from '../../../model/models.js';
import type { Grammar } from '../../grammar/grammar.js';

/** Of one word that no other word of what is said governs. Words are in lower case, tags Penn's, relations UD's. */
export interface Clause {
  readonly head: string;
  readonly tag: string;
  /** What relation the whole has to what stands around it. */
  readonly relation: string;
  /** A pronoun by its word, any other subject by the first letters of its tag; empty without one. */
  readonly subject: string;
  /** “will have”; empty without one. */
  readonly auxiliaries: string;
  /** “was” of “was true”; empty without one. */
  readonly copula: string;
  readonly isDenied: boolean;
}

/** Clauses looked at, from the beginning. */
const MOST = 4;

/** @param words of what is said, in order */
export function findClauses(
  { words, tags, heads, labels }: Grammar,
  said: readonly number[],
  models: Pick<GrammarModels, 'tags' | 'arcs'> = grammarModels(),
): Clause[] {
  const tagOf = (w: number) => models.tags.labels[tags[w]!]!,
    relationOf = (w: number) => models.arcs.labels[labels[w]!]!,
    wordOf = (w: number) => words[w]!.text.toLowerCase().replaceAll('’', "'");
  const inside = new Set(said);
  const clauses: Clause[] = [];
  for (const head of said) {
    if (clauses.length === MOST) break;
    if (inside.has(heads[head]!) || !/^[A-Z]/.test(tagOf(head))) continue;
    const own = said.filter((w) => heads[w] === head);
    const subject = own.find((w) => relationOf(w).startsWith('nsubj'));
    clauses.push({
      head: wordOf(head),
      tag: tagOf(head),
      relation: relationOf(head),
      subject: subject === undefined ? '' : subjectOf(wordOf(subject), tagOf(subject)),
      auxiliaries: own
        .filter((w) => relationOf(w).startsWith('aux'))
        .map(wordOf)
        .join(' '),
      copula: own
        .filter((w) => relationOf(w) === 'cop')
        .map(wordOf)
        .join(' '),
      isDenied: own.some((w) => DENIES.has(wordOf(w))),
    });
  }
  return clauses;
}

const DENIES: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no']);
const SAID_OF: ReadonlySet<string> = new Set(['this', 'that', 'nobody', 'nothing', 'there', 'everything', 'no-one']);

const subjectOf = (word: string, tag: string): string =>
  tag.startsWith('PRP') || SAID_OF.has(word) ? word : tag.slice(0, 3);
