/**
 * Somebody says that they will not do something, and later a report tells that they did: “I am not going to resign”,
 * and resigned on Friday. That a deed went wrong or that another did it is none.
 */
import { anchorAt } from '../../text/anchors.js';
import { wordsOf } from '../../text/spans.js';
import type { Act, Anchor, Event, Statement } from '../../types.js';
import type { EntityIndex } from '../entities.js';
import { instantOf, type Report } from '../report.js';
import { stemOf } from '../utterances/stems.js';
import { mentionsTouching } from '../within.js';
import type { Accounts } from './accounts.js';
import { isOfThen } from './denials/said.js';

/** A deed told in a report: whose, and when at the latest. */
interface Deed {
  readonly report: Report;
  readonly event: Event;
  readonly who: string;
  readonly kind: string;
  readonly at: number | undefined;
}

interface Word extends Deed {
  readonly statement: Statement;
}

/** In order of the reports and their texts. @param reports in order */
export function findForsworn(reports: readonly Report[], entityAt: EntityIndex): Accounts[] {
  const words = reports.flatMap((report) => wordsIn(report, entityAt)),
    kinds = new Set(words.map((w) => w.kind));
  const deeds = kinds.size ? reports.flatMap((report) => deedsIn(report, kinds, entityAt)) : [];
  const byKey = new Map<string, Word[]>();
  for (const word of words) {
    const key = `${word.who} ${word.kind}`;
    (byKey.get(key) ?? byKey.set(key, []).get(key)!).push(word);
  }
  return [...byKey].flatMap(([key, given]) => {
    const broken = deeds.filter((d) => `${d.who} ${d.kind}` === key && given.some((w) => isLater(w, d)));
    const kept = given.filter((w) => broken.some((d) => isLater(w, d)));
    return broken.length ? [toAccounts(kept, broken)] : [];
  });
}

const toAccounts = (given: readonly Word[], broken: readonly Deed[]): Accounts => {
  const [first] = given as [Word, ...Word[]],
    speaker = first.statement.speaker ?? 'somebody';
  const saidAt = given.flatMap(({ report, statement }) => statement.content.map((s) => anchorAt(report.article, s))),
    doneAt = broken.map(({ report, event }): Anchor => anchorAt(report.article, event.trigger));
  return {
    kind: 'denial',
    about: `“${triggerOf(first)}”, ruled out and then done by ${speaker}`,
    state: 'superseded',
    sides: [
      { says: `${speaker}, before: ${saidAt[0]?.exact ?? ''}`, anchors: saidAt },
      { says: `${speaker}, later: ${doneAt[0]?.exact ?? ''}`, anchors: doneAt },
    ],
    linked: { by: 'conflicts/forsworn', why: 'said that it would not be done, and told as done in a later report' },
  };
};

const triggerOf = ({ report: { article }, event }: Deed): string => wordsOf(article.text, event.trigger);

/** Told later, by the dates of the reports; in one report where it is not the word that is told of after. */
function isLater(word: Word, deed: Deed): boolean {
  if (word.report !== deed.report) return word.at !== undefined && deed.at !== undefined && word.at < deed.at;
  return isOfThen(word);
}

/** What a speaker says they themselves, or whom they speak for, will not do. */
function wordsIn(report: Report, entityAt: EntityIndex): Word[] {
  const { statements, events } = report.reading;
  return events.flatMap((event): Word[] => {
    const statement = event.told === undefined ? undefined : statements[event.told];
    if (!statement || event.standing === 'happened' || !REFUSES.has(statement.act) || !isForsworn(report, event))
      return [];
    const speaker = entityAt(report.article.id, statement.referent, statement.source);
    return speaker !== undefined && (isOwn(report, event) || agentOf(report, event, entityAt) === speaker)
      ? [{ ...toDeed(report, event, speaker), statement }]
      : [];
  });
}

/** “I am not going to resign.” */
const isOwn = ({ article: { text } }: Report, { agent }: Event): boolean =>
  agent !== undefined && /^(?:I|we)$/iu.test(text.slice(agent.start, agent.end));

const REFUSES: ReadonlySet<Act> = new Set<Act>(['deny', 'decline', 'promise', 'assert', 'announce']);

/** “would not”, “will never”, “am not going to”, “has no intention of”, right before the deed. */
const isForsworn = ({ article: { text } }: Report, { trigger }: Event): boolean =>
  /(?:\b(?:will|would|shall|going to|intend(?:s|ed)? to)\b[^.,;]{0,12}\b(?:not|never)\b|\b(?:not|never)\b[^.,;]{0,12}\b(?:going to|intend to|planning to)|\b(?:won|wouldn)['’]t|\bno (?:intention of|plans? to))(?: \p{L}+){0,2} ?$/iu.test(
    text.slice(Math.max(0, trigger.start - BEFORE), trigger.start),
  );
const BEFORE = 60;

const deedsIn = (report: Report, kinds: ReadonlySet<string>, entityAt: EntityIndex): Deed[] =>
  report.reading.events.flatMap((event) => {
    const isOne = isDone(report, event) && kinds.has(kindOf(report, event)),
      who = isOne ? agentOf(report, event, entityAt) : undefined;
    return who === undefined ? [] : [toDeed(report, event, who)];
  });

/** Told as done by the report, or as news by whose deed it is: “announced her resignation”. */
const isDone = ({ reading: { statements } }: Report, { standing, told }: Event): boolean =>
  told === undefined
    ? standing === 'happened'
    : (standing === 'happened' || standing === 'planned') && statements[told]?.act === 'announce';

const toDeed = (report: Report, event: Event, who: string): Deed => ({
  report,
  event,
  who,
  kind: kindOf(report, event),
  at: instantOf(report.article.published),
});

/** Type and mode, or the verb where it has none: whoever would not sell is not said to have bought. */
const kindOf = ({ article }: Report, { type, mode, trigger }: Event): string =>
  `${type} ${mode ?? stemOf(wordsOf(article.text, trigger).toLowerCase())}`;

function agentOf(report: Report, { agent }: Event, entityAt: EntityIndex): string | undefined {
  const mention = agent && mentionsTouching(report, agent)[0];
  return mention && entityAt(report.article.id, mention.referent, [mention]);
}
