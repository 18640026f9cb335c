/**
 * One utterance quoted word for word in two reports, and the words between the quotation marks differ, or some are left
 * out within a sentence and nothing marks it. What one report cuts off is no difference. Which differences count is told
 * in quotations/changes.ts.
 */
import { anchorAt } from '../../text/anchors.js';
import type { Drift, Utterance, Wording } from '../../types.js';
import { once } from '../once.js';
import type { Report } from '../report.js';
import type { Account, Accounts } from './accounts.js';
import { isChanged, isSlight } from './quotations/changes.js';
import { type Texts, textOf } from './quotations/quoted.js';

export function findQuotationConflicts(reports: readonly Report[], utterances: readonly Utterance[]): Accounts[] {
  const texts = new Map(reports.map((r) => [r.article.id, r.article.text]));
  return utterances.flatMap((utterance) => conflictIn(utterance, texts) ?? []);
}

/** The texts are those of its wordings, which it is made of. */
const conflictIn = once((utterance: Utterance, texts: Texts): Accounts | undefined => {
  const base = baseOf(utterance)?.article;
  if (base === undefined) return undefined;
  const changed = utterance.drift.filter((drift) => isChanged({ utterance, base, texts }, drift));
  const sides = sidesOf(utterance, base, othersIn(utterance, base, changed));
  if (sides.length < 2) return undefined;
  const isTranslated = utterance.drift.some((d) => d.kind === 'translation');
  const isExplained = isTranslated || changed.every(isSlight);
  return {
    kind: 'quotation',
    about: utterance.speaker ? `what ${utterance.speaker} said` : 'a quotation',
    state: isExplained ? 'explained' : 'open',
    sides: sides.map((side) => toSide(side, texts)),
    linked: { by: 'conflicts/quotations', why: `${sayChanges(changed)}${reasonOf(isTranslated, isExplained)}` },
  };
});

/** The wording that the others are compared with. */
const baseOf = ({ wordings, drift }: Utterance): Wording | undefined =>
  wordings.find((w) => drift.some((d) => d.from?.article === w.article)) ??
  wordings.find((w) => !drift.some((d) => d.into?.article === w.article));

/** Articles that quote it otherwise; where words are only left out, all but the one compared with. */
function othersIn({ wordings }: Utterance, base: string, changed: readonly Drift[]): string[] {
  const articles = changed.flatMap(({ into }) =>
    into ? [into.article] : wordings.map((w) => w.article).filter((article) => article !== base),
  );
  return [...new Set(articles)];
}

/** Who quotes it as it was compared with, then each who does not. */
function sidesOf({ wordings }: Utterance, base: string, others: readonly string[]): Wording[][] {
  const quotedIn = (article: string) => wordings.filter((w) => w.article === article && w.form !== 'indirect');
  const same = wordings.filter((w) => w.form === 'direct' && !others.includes(w.article));
  return [same.length ? same : quotedIn(base), ...others.map(quotedIn)].filter((side) => side.length);
}

/** The first three. */
const sayChanges = (changed: readonly Drift[]): string => changed.slice(0, 3).map(sayChange).join('; ');

const sayChange = ({ kind, from, into }: Drift): string =>
  kind === 'order'
    ? `“${from!.exact}” at another place`
    : `${from ? `“${from.exact}”` : 'nothing'} here, ${into ? `“${into.exact}”` : 'nothing'} there`;

const reasonOf = (isTranslated: boolean, isExplained: boolean): string =>
  isTranslated
    ? '; two renderings of what was said in another language'
    : isExplained
      ? '; no word that means anything'
      : '';

/** The words of the first wording; anchors of all. */
function toSide(wordings: readonly Wording[], texts: Texts): Account {
  const anchors = wordings.flatMap((w) =>
    w.content.map((span) => anchorAt({ id: w.article, text: textOf(texts, w.article) }, span)),
  );
  const first = anchors.filter(
    (a) => a.article === anchors[0]!.article && wordings[0]!.content.some((s) => s.start === a.start),
  );
  return { says: first.map((a) => a.exact).join(' … '), anchors };
}
