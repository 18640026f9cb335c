/** What two statements are told apart by where one may deny the other. */
import { DENYING_VERBS, LIGHT_VERBS, SAID_NOUNS } from '../../../lang/en/anaphors.js';
import { NEGATIONS } from '../../../lang/en/negations.js';
import { overlaps } from '../../../text/spans.js';
import type { Voice } from '../../utterances/sayings.js';
import { stemOf } from '../../utterances/stems.js';

export const LIGHT_STEMS: ReadonlySet<string> = new Set([...LIGHT_VERBS].map(stemOf));
export const DENYING_STEMS: ReadonlySet<string> = new Set([...DENYING_VERBS].map(stemOf));
export const SAID_STEMS: ReadonlySet<string> = new Set([...SAID_NOUNS].map(stemOf));

export const isNegated = ({ words }: Voice): boolean => words.some((w) => NEGATIONS.has(w.norm));
export const sameSpeaker = (a: Voice, b: Voice): boolean =>
  a.speaker.size > 0 && [...a.speaker].every((stem) => b.speaker.has(stem));
export const covers = (a: Voice, b: Voice): boolean =>
  a.report === b.report && a.statement.content.some((s) => b.statement.content.some((t) => overlaps(s, t)));
export const startOf = ({ statement }: Voice): number => (statement.cue[0] ?? statement.content[0])?.start ?? 0;
/** "had denied", "had told a local paper": what is said to have been said before. */
export const isOfThen = ({ report: { article }, statement: { cue } }: Pick<Voice, 'report' | 'statement'>): boolean =>
  cue.some((c) => /^had\b/iu.test(article.text.slice(c.start, c.end)));
export const wordsOf = ({ report, statement }: Voice): string =>
  statement.content.map((s) => report.article.text.slice(s.start, s.end)).join(' … ');
