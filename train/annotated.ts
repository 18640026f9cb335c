/** Texts with annotated attributions → what attribution is trained on: their page, grammar and what the rules say of them. */
import { toArticle } from '../src/clean/article.js';
import { grammarModels } from '../src/model/models.js';
import { type Roles, toView } from '../src/read/attribution/view.js';
import { toGrammar } from '../src/read/grammar/grammar.js';
import { findMentions } from '../src/read/mentions/mentions.js';
import { type Page, toPage } from '../src/read/page.js';
import { findRuled } from '../src/read/statements/statements.js';
import { findTimes } from '../src/read/times/times.js';
import type { Statement } from '../src/types.js';
import type { Example } from './attribution.js';
import type { MarkedReport } from './marked-reports.js';

export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly attributions: readonly { readonly [role in keyof Roles]: readonly (readonly [number, number])[] }[];
  readonly discard: readonly (readonly [number, number])[];
}
export interface Prepared extends Example {
  readonly page: Page;
  readonly rules: readonly Statement[];
}

/** Nothing of them is set aside, and none has a day. */
export const toAnnotated = (reports: readonly MarkedReport[]): Annotated[] =>
  reports.map(({ id, text, statements }) => ({
    id,
    text,
    published: '',
    attributions: statements,
    discard: [],
  }));

export function prepared({ id, text, published, attributions, discard }: Annotated): Prepared {
  const page = toPage(toArticle({ id, text, ...(published && { published }) })),
    named = findMentions(page),
    rules = findRuled(page, named, findTimes(page));
  const spans = (list: readonly (readonly [number, number])[]) => list.map(([start, end]) => ({ start, end }));
  return {
    page,
    rules,
    view: toView(page, toGrammar(page, grammarModels()), named, rules),
    gold: attributions.map((a) => ({ source: spans(a.source), cue: spans(a.cue), content: spans(a.content) })),
    setAside: spans(discard),
  };
}
