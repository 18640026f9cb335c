/**
 * Names, descriptions and pronouns in the order of the text → mentions and whom they mean. What stays doubtful keeps a
 * referent of its own.
 */
import { grammarModels } from '../../model/models.js';
import type { Doubt, Mention, Referent } from '../../types.js';
import type { Choose } from '../coreference/choose.js';
import { placesOf } from '../coreference/places.js';
import type { Grammar } from '../grammar/grammar.js';
import type { Page } from '../page.js';
import { castOf } from './antecedents/cast.js';
import { meetDescription } from './antecedents/descriptions.js';
import { meetName } from './antecedents/names.js';
import { settled } from './antecedents/named-later.js';
import { meetPronoun } from './antecedents/pronouns.js';
import type { Reading } from './antecedents/reading.js';
import type { Description } from './descriptions.js';
import type { Known } from './known.js';
import type { Name } from './names/name.js';
import type { Pronoun } from './pronouns.js';
import type { RoleWords } from './roles.js';

interface Findings {
  readonly page: Page;
  readonly names: readonly Name[];
  readonly of: ReadonlyMap<Name, Known>;
  readonly roles: ReadonlyMap<Name, RoleWords>;
  readonly descriptions: readonly Description[];
  readonly pronouns: readonly Pronoun[];
  readonly doubts: readonly Doubt[];
  readonly grammar: Grammar;
  readonly choose: Choose;
}

interface Antecedents {
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
  readonly doubts: readonly Doubt[];
}

export function findAntecedents(findings: Findings): Antecedents {
  const reading = begin(findings);
  const place = placesOf(findings.page, findings.grammar, grammarModels().arcs.labels);
  for (const step of stepsOf(findings)) {
    const at = place(step.token, step.end);
    if ('name' in step) meetName(reading, step.name, at);
    else if ('description' in step) meetDescription(reading, step.description, at);
    else meetPronoun(reading, step.pronoun, at);
  }
  const { mentions, referents } = settled(reading);
  return {
    mentions: [...mentions].sort((a, b) => a.start - b.start || b.end - a.end),
    referents,
    doubts: reading.doubts.sort((a, b) => a.start - b.start),
  };
}

const begin = ({ page, names, of, roles, doubts, grammar, choose }: Findings): Reading => ({
  page,
  grammar,
  choose,
  cast: castOf(page, names, of, roles),
  met: [],
  everMet: new Set(),
  described: new Map(),
  voices: new Map(),
  mentions: [],
  referents: new Map(),
  doubts: [...doubts],
  namedLater: new Map(),
  begins: -1,
});

/** Tokens `token` to `end` (excluded); of those that begin together, the description comes first, the pronoun last. */
type Step = { readonly token: number; readonly end: number; readonly order: number } & (
  | { readonly name: Name }
  | { readonly description: Description }
  | { readonly pronoun: Pronoun }
);

function stepsOf({ names, descriptions, pronouns }: Findings): readonly Step[] {
  const steps: Step[] = [];
  for (const description of descriptions)
    steps.push({ token: description.first, end: description.head + 1, order: 0, description });
  for (const name of names) steps.push({ token: name.first, end: name.last, order: 1, name });
  for (const pronoun of pronouns) steps.push({ token: pronoun.at, end: pronoun.at + 1, order: 2, pronoun });
  return steps.sort((a, b) => a.token - b.token || a.order - b.order);
}
