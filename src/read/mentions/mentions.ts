/** Names, descriptions and pronouns, each resolved to a referent within the article. */
import type { Doubt, Mention, Referent } from '../../types.js';
import { gazetteer } from '../../gazetteer/load.js';
import { coreferenceModel, grammarModels, namesModel } from '../../model/models.js';
import { type Choose, toChoose } from '../coreference/choose.js';
import { type Grammar, toGrammar } from '../grammar/grammar.js';
import { findLearnedNames } from '../names/find.js';
import { withLearned } from '../names/learned.js';
import { toNameWords } from '../names/words.js';
import type { Page } from '../page.js';
import { findAntecedents } from './antecedents.js';
import { endsGroup, findDescriptions, isEpithet } from './descriptions.js';
import { groupNames } from './known.js';
import { findNames } from './names.js';
import type { Name } from './names/name.js';
import { findPronouns } from './pronouns.js';
import { findRoles } from './roles.js';
import { findStretches, rememberWords } from './stretches.js';

export interface Named {
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
  readonly doubts: readonly Doubt[];
}

export function findMentions(
  page: Page,
  grammar: Grammar = toGrammar(page, grammarModels()),
  choose: Choose = toChoose(coreferenceModel()),
): Named {
  const { text, tokens } = page;
  const stretches = findStretches(page);
  const memory = rememberWords(tokens, stretches),
    ruled = findNames({ text, tokens, memory }, stretches);
  const words = toNameWords(
    page,
    stretches,
    memory,
    ruled,
    groupNames(text, tokens, ruled).of,
    grammar,
    grammarModels().tags,
    gazetteer(),
  );
  const found = withOutlet(
    page,
    withoutEpithets(
      page,
      withLearned(page, stretches, words, ruled, findLearnedNames(namesModel(), words), grammarModels().tags.labels),
    ),
  );
  const { of, doubts } = groupNames(text, tokens, found);
  const names = found.filter((name) => of.has(name));
  const roles = findRoles(page, stretches, names, of);
  const descriptions = findDescriptions(page, names, roles);
  const pronouns = findPronouns(page);
  return findAntecedents({ page, names, of, roles, descriptions, pronouns, doubts, grammar, choose });
}

/** “The Finn” is nobody’s name. */
const withoutEpithets = ({ tokens }: Page, names: readonly Name[]): readonly Name[] =>
  names.filter(
    ({ first, last }) =>
      last - first > 1 ||
      tokens[first - 1]?.lower !== 'the' ||
      !isEpithet(tokens[first]!.lower) ||
      !endsGroup(tokens[last]),
  );

/** Whose report it is, is a body: “told Dagbladet Velm”. Weighs as much as a name on our lists, several times over. */
const OUTLET = 24;

function withOutlet({ text, article: { outlet } }: Page, names: readonly Name[]): readonly Name[] {
  const own = outlet?.toLowerCase().replace(/^the /, '');
  return own
    ? names.map((name) =>
        text.slice(name.start, name.end).toLowerCase().replace(/^the /, '') === own
          ? { ...name, own: { ...name.own, organization: OUTLET } }
          : name,
      )
    : names;
}
