/** What happened, or is planned, alleged, denied or supposed: triggers, then standing and roles for each. */
import type { Event, Span, Statement, Time } from '../../types.js';
import type { Grammar } from '../grammar/grammar.js';
import type { Named } from '../mentions/mentions.js';
import type { Page } from '../page.js';
import { tellerOf } from '../told.js';
import { modeOf } from './modes.js';
import { rolesOf } from './roles.js';
import { standingOf } from './standing.js';
import { grammarOf, isVerb, toTree, type Tree, wordFrom } from './tree.js';
import { findTriggers } from './triggers.js';

/** Of 200 triggers judged by hand (docs/quality-events.md) 80.5 in 100 were worth logging. */
const CONFIDENCE = 0.8;

/** In order of the text. */
export function findEvents(
  page: Page,
  named: Named,
  times: readonly Time[],
  statements: readonly Statement[],
  grammar: Grammar = grammarOf(page),
): Event[] {
  const tree = toTree(grammar),
    mentions = [...named.mentions].sort(byStart);
  const taken: Span[] = [
    ...mentions.filter((m) => m.form === 'name').flatMap((m) => (m.role && isOffice(tree, m.role) ? [m, m.role] : [m])),
    ...times,
  ].sort(byStart);
  const triggers = findTriggers(page, tree, taken),
    words = new Set(triggers.map((t) => t.word)),
    toldBy = tellerOf(statements);
  return triggers.map((trigger) => {
    const told = toldBy(trigger),
      mode = modeOf(tree, trigger);
    return {
      trigger: { start: trigger.start, end: trigger.end },
      type: trigger.type,
      ...(mode && { mode }),
      ...rolesOf(tree, trigger, within(mentions, trigger.sentence), within(times, trigger.sentence), words),
      standing: standingOf(page, tree, trigger, told === undefined ? undefined : statements[told]),
      ...(told !== undefined && { told }),
      by: `event words: ${trigger.form}`,
      confidence: CONFIDENCE,
    };
  });
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** "Minister of War"; not "who leads the search". */
function isOffice(tree: Tree, role: Span): boolean {
  for (let w = wordFrom(tree, role.start); w < tree.tags.length && tree.grammar.words[w]!.end <= role.end; w++)
    if (isVerb(tree, w)) return false;
  return true;
}

/** The items that lie in the sentence; `items` are in order of the text. */
function within<T extends Span>(items: readonly T[], sentence: Span): T[] {
  let low = 0,
    high = items.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (items[mid]!.start < sentence.start) low = mid + 1;
    else high = mid;
  }
  const out: T[] = [];
  for (; low < items.length && items[low]!.start < sentence.end; low++)
    if (items[low]!.end <= sentence.end) out.push(items[low]!);
  return out;
}
