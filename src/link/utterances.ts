/**
 * Statements of many reports → acts of saying. Every statement is in exactly one. What makes two statements one act is
 * in utterances/sameness.ts, how the wordings then differ in drift.ts.
 */
import { anchorAt, byAnchor } from '../text/anchors.js';
import { idOf } from '../text/hash.js';
import type { Act, Origin, Ruling, Utterance, Wording } from '../types.js';
import { findDrift } from './drift.js';
import type { EntityIndex } from './entities.js';
import { lastOf } from './once.js';
import { independentOf } from './origins.js';
import { byPublished, type Report } from './report.js';
import { findVerdicts } from './rulings.js';
import { statementsAt } from './rulings/places.js';
import { type Group, groupSayings } from './utterances/groups.js';
import { findSayings, type Saying, type Voice } from './utterances/sayings.js';

/** In order of their first wording: by report, then by text. @param rulings in force, in order */
export function findUtterances(
  reports: readonly Report[],
  entityAt: EntityIndex,
  origins: readonly Origin[],
  rulings: readonly Ruling[] = [],
): Utterance[] {
  const sayings = findSayings([...reports].sort(byPublished), entityAt);
  const verdicts = findVerdicts(
    rulings,
    'statement',
    (place) => {
      const of = sayings.filter((s) => s.report.article.id === place.article),
        places = of[0] ? statementsAt(of[0].report.reading, place) : [];
      return places.flatMap((at) => of.find((s) => s.index === at) ?? []);
    },
    (s) => `${s.place} ${s.index}`,
  );
  return groupSayings(sayings, verdicts).map((group) => {
    const independent = independentOf(
      group.sayings.map((s) => s.report.article.id),
      origins,
    );
    return lastUtterance(
      group.sayings.map((s) => s.voice),
      JSON.stringify([independent, group.likeness?.by, group.likeness?.why]),
      () => toUtterance(group, independent),
    );
  });
}

const lastUtterance = lastOf<Voice, Utterance>();

function toUtterance({ sayings, likeness }: Group, independent: number): Utterance {
  const base = fullestOf(sayings),
    named =
      sayings.find((s) => s.statement.named && !s.pronoun) ??
      sayings.find((s) => s.statement.named) ??
      sayings.find((s) => s.statement.speaker !== null) ??
      base;
  const entity = named.entity ?? sayings.find((s) => s.entity !== undefined)?.entity;
  const held = (named.held ? named : sayings.find((s) => s.held !== undefined))?.held;
  const told = named.statement.named
    ? undefined
    : (sayings.find((s) => s.statement.sourceKind !== undefined) ?? named).statement;
  const unnamed = {
    ...(told?.sourceKind && { sourceKind: told.sourceKind }),
    ...(told?.people !== undefined && { people: told.people }),
  };
  const said = (base.statement.said ? base : sayings.find((s) => s.statement.said))?.statement.said;
  const drift = sayings.flatMap((s) => (s.place === base.place ? [] : findDrift(base, s)));
  return {
    id: idOf(
      'utterance',
      base.report.article.id,
      ...[...base.statement.content, ...base.statement.cue].flatMap((s) => [s.start, s.end]),
    ),
    anchors: sayings.flatMap(anchorsOf).sort(byAnchor),
    ...(entity === undefined ? {} : { entity }),
    speaker: named.statement.speaker,
    named: named.statement.named,
    ...(!named.statement.named && held && { held }),
    ...unnamed,
    act: actOf(sayings, base),
    ...(said ? { said } : {}),
    wordings: sayings.map(toWording),
    drift,
    independent,
    ...(likeness ? { linked: { by: likeness.by, why: likeness.why } } : {}),
  };
}

/** What the others are compared with: of the earliest report the wording with the most words. */
const fullestOf = (sayings: readonly Saying[]): Saying =>
  sayings
    .filter((s) => s.place === sayings[0]!.place)
    .reduce((best, s) => (s.words.length > best.words.length ? s : best));

/** What most wordings do by saying it; of acts as frequent that of the fullest. */
function actOf(sayings: readonly Saying[], base: Saying): Act {
  const count = (act: Act): number => sayings.filter((s) => s.statement.act === act).length;
  return sayings.reduce((act, s) => (count(s.statement.act) > count(act) ? s.statement.act : act), base.statement.act);
}

const anchorsOf = ({ report, statement }: Saying) =>
  (statement.content.length ? statement.content : [...statement.source, ...statement.cue]).map((span) =>
    anchorAt(report.article, span),
  );

const toWording = ({ report, index, statement: { source, cue, content, form, relays } }: Saying): Wording => ({
  article: report.article.id,
  statement: index,
  source,
  cue,
  content,
  form,
  relays: relays.map((r) => r.name),
});
