/**
 * Names, descriptions and pronouns in the order of the text → mentions and whom they mean. What stays doubtful keeps a
 * referent of its own.
 */
import { grammarModels } from '../../model/models.js';
import type { Doubt, Mention, Referent } from '../../types.js';
import type { Choose } from '../coreference/choose.js';
import { type Place, placesOf } from '../coreference/places.js';
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
    step.meet(reading, place(step.token, step.end));
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
interface Step {
  readonly token: number;
  readonly end: number;
  readonly order: number;
  readonly meet: (reading: Reading, at: Place) => void;
}

function stepsOf({ names, descriptions, pronouns }: Findings): readonly Step[] {
  const steps: Step[] = [];
  for (const one of descriptions)
    steps.push({
      token: one.first,
      end: one.head + 1,
      order: 0,
      meet: (reading, at) => meetDescription(reading, one, at),
    });
  for (const one of names)
    steps.push({ token: one.first, end: one.last, order: 1, meet: (reading, at) => meetName(reading, one, at) });
  for (const one of pronouns)
    steps.push({ token: one.at, end: one.at + 1, order: 2, meet: (reading, at) => meetPronoun(reading, one, at) });
  return steps.sort((a, b) => a.token - b.token || a.order - b.order);
}
