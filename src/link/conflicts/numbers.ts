/**
 * One utterance, two reports, another number in the same words. Between quotation marks it is a conflict of the
 * quotation, told in quotations.ts.
 */
import type { Utterance } from '../../types.js';
import type { Report } from '../report.js';
import type { Accounts } from './accounts.js';
import { findCorrections, isTakenBack } from './corrections.js';

/**
 * Utterances joined by what they have in common, not by most of their words, may give numbers of two different things.
 */
const LOOSE = /retold|said twice/;

export function findNumberConflicts(reports: readonly Report[], utterances: readonly Utterance[]): Accounts[] {
  const corrections = findCorrections(reports);
  return utterances
    .filter((u) => u.linked && !LOOSE.test(u.linked.by))
    .flatMap((u) => {
      const direct = (article: string) => u.wordings.some((w) => w.article === article && w.form === 'direct');
      const changed = u.drift.flatMap(({ kind, from, into }) =>
        kind === 'number' && from && into && !(direct(from.article) && direct(into.article)) ? [{ from, into }] : [],
      );
      const first = changed.find(({ from, into }) => /^\S+$/.test(from.exact) && /^\S+$/.test(into.exact));
      if (!first) return [];
      const alike = changed.filter(({ from }) => from.start === first.from.start);
      const values = [...new Set(alike.map(({ into }) => into.exact))];
      const sides = [
        { says: first.from.exact, anchors: [first.from] },
        ...values.map((says) => ({
          says,
          anchors: alike.filter(({ into }) => into.exact === says).map(({ into }) => into),
        })),
      ];
      const state = isTakenBack(
        corrections,
        sides.map((s) => s.says),
      )
        ? ('corrected' as const)
        : ('open' as const);
      return [
        {
          kind: 'figure' as const,
          about: u.speaker ? `what ${u.speaker} said` : 'a statement',
          state,
          sides,
          linked: {
            by: 'conflicts/numbers',
            why: `the same words with ${first.from.exact} here and ${first.into.exact} there`,
          },
        },
      ];
    });
}
