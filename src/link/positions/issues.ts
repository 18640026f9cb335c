/**
 * What an actor speaks of again and again: steps with words in common, an event that both tell of before all else. And
 * what several actors take sides on, where one stance each makes the issue. Knows nothing of how an issue is named.
 */
import { OF_NO_MATTER } from '../../lang/en/issue-words.js';
import { senseOf, stemOf } from '../utterances/stems.js';
import type { Step } from './steps.js';

/** Steps of one actor on one matter, in the order given. */
export interface Issue {
  readonly steps: readonly Step[];
  readonly core: readonly string[];
}

/**
 * The issues of one actor. A step goes where it is on one matter with half of what is there, or much like one of them;
 * what is said within another step is left out.
 */
export function issuesOf(all: readonly Step[], own: ReadonlySet<string>): Issue[] {
  const issues: Step[][] = [];
  for (const step of all) {
    if (all.some((s) => s !== step && isInside(step, s) && !isSetBeside(step, s))) continue;
    const near = issues
      .map((issue) => {
        const alike = issue.map((s) => likeness(s, step, own));
        return { issue, fit: alike.reduce((sum, l) => sum + l, 0), on: alike.filter((l) => l > 0).length };
      })
      .filter(
        ({ issue, on }) =>
          on > 0 && (2 * on >= issue.length || issue.some((s) => isSetBeside(s, step) || isMuchAlike(s, step, own))),
      )
      .sort((a, b) => b.fit / b.issue.length - a.fit / a.issue.length)[0];
    if (near) near.issue.push(step);
    else issues.push([step]);
  }
  return issues
    .flatMap((issue) => apart(issue, own))
    .map((issue) => ({ steps: issue, core: coreOf(issue).filter((sense) => !own.has(sense)) }));
}

/**
 * For one thing and against another, if nothing shows that it is one: two issues, since nobody is said to have turned
 * who has not.
 */
function apart(steps: readonly Step[], own: ReadonlySet<string>): (readonly Step[])[] {
  const against = steps.filter((s) => s.stance === 'against'),
    others = steps.filter((s) => s.stance !== 'against');
  const isOne =
    !others.some((s) => s.stance === 'for') ||
    others.some((a) =>
      against.some(
        (b) => isSetBeside(a, b) || (a.stance === 'for' && a.plainly && b.plainly && isOnOneDeed(a, b, own)),
      ),
    );
  return isOne || !against.length ? [steps] : [others, against];
}

/** An event told in both, two words that are no names, or half of the shorter. */
function isOnOneDeed(a: Step, b: Step, own: ReadonlySet<string>): boolean {
  const common = [...a.telling].filter(
    (sense) => b.telling.has(sense) && !own.has(sense) && !a.names.has(sense) && !VAGUE.has(sense),
  );
  return (
    common.length >= 2 ||
    (common.length > 0 && 2 * common.length >= Math.min(a.words.size, b.words.size)) ||
    common.some((sense) => a.matters.has(sense) && b.matters.has(sense))
  );
}

/**
 * Two actors on one matter: an event in both and a word or a name beside it, or three words, two of which are no names.
 */
export function onOneMatter(a: Issue, b: Issue): boolean {
  const common = a.core.filter((sense) => b.core.includes(sense));
  const plain = common.filter((sense) => ![...a.steps, ...b.steps].some((s) => s.names.has(sense))),
    event = plain.some((sense) => isMatter(sense, a.steps) && isMatter(sense, b.steps));
  return (
    ((common.length >= 2 && event) || (common.length >= 3 && plain.length >= 2)) && !arePlacesApart(a.steps, b.steps)
  );
}

/**
 * A step of another actor that speaks of what the issue is about: an event of its own in common and a word or name
 * beside it, on no other country's matter.
 */
export function speaksOf(step: Step, issue: Issue): boolean {
  for (const own of issue.steps) {
    let common = 0,
      event = false;
    for (const sense of own.words.keys())
      if (step.words.has(sense)) {
        common++;
        event ||= own.matters.has(sense) && !own.names.has(sense);
      }
    if (common >= 2 && event && !arePlacesApart([own], [step])) return true;
  }
  return false;
}

/**
 * 0 where two steps are on two matters. One matter: two words that are no names, three of which one is none, or one
 * event told in both, and of the shorter a quarter at least; an event of either alone where little else is said. Tuned
 * on the positions of the three gold stories, and on five real stories by eye.
 */
function likeness(a: Step, b: Step, own: ReadonlySet<string>): number {
  if (isSetBeside(a, b)) return SET_BESIDE;
  const common = [...a.telling].filter((sense) => b.telling.has(sense) && !own.has(sense)),
    plain = common.filter((sense) => !a.names.has(sense)).length;
  const fewer = Math.min(a.words.size, b.words.size),
    event = common.some((sense) => [a, b].some((s) => s.matters.has(sense) || s.topics.has(sense)));
  // few words, one of them in common, and the other side taken
  const tells = common.some((sense) => !a.names.has(sense) && !VAGUE.has(sense)),
    isTurn = tells && a.stance !== 'open' && b.stance !== 'open' && a.stance !== b.stance;
  const enough =
    ((event || isTurn) && fewer <= SHORT) ||
    (fewer >= 2 && fewer <= 3 && tells && 2 * common.length >= fewer) ||
    (4 * common.length >= fewer && (plain >= 2 || (common.length >= 3 && plain > 0) || (event && common.length >= 2)));
  return enough && !arePlacesApart([a], [b]) ? plain + (event ? 2 : 0) : 0;
}

/** "Who had promised a day, now speaks of a week": the report says that both are of one matter. */
export const isSetBeside = (a: Step, b: Step): boolean =>
  [...a.beside].some(([sentence, when]) => b.beside.has(sentence) && b.beside.get(sentence) !== when);

/** Half of the shorter, two words of it no names. */
function isMuchAlike(a: Step, b: Step, own: ReadonlySet<string>): boolean {
  const common = [...a.words.keys()].filter((sense) => b.words.has(sense) && !own.has(sense));
  return (
    2 * common.length >= Math.min(a.words.size, b.words.size) &&
    common.filter((sense) => !a.names.has(sense)).length >= 2
  );
}

/** Content words of a short statement. */
const SHORT = 5;

const VAGUE: ReadonlySet<string> = new Set(OF_NO_MATTER.map((word) => senseOf(stemOf(word))));

/** No words in common weigh so much. */
const SET_BESIDE = 10;

const isMatter = (sense: string, steps: readonly Step[]): boolean => steps.some((s) => s.matters.has(sense));

/** Strikes on one country are not strikes on another. */
function arePlacesApart(a: readonly Step[], b: readonly Step[]): boolean {
  const [x, y] = [a, b].map((steps) => steps.flatMap((s) => [...s.names].filter((n) => n.startsWith('country:'))));
  return x!.length > 0 && y!.length > 0 && !x!.some((n) => y!.includes(n));
}

/**
 * Said within what the same speaker says: "accused them of murder" in "promised war on those whom he accused of
 * murder".
 */
const isInside = (inner: Step, outer: Step): boolean =>
  inner.utterance.anchors.every((a) =>
    outer.utterance.anchors.some(
      (b) => a.article === b.article && b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start,
    ),
  );

/** Senses that a third of the steps have, and two at least, the most frequent first. */
function coreOf(issue: readonly Step[]): string[] {
  const counts = new Map<string, number>();
  for (const step of issue) for (const sense of step.telling) counts.set(sense, (counts.get(sense) ?? 0) + 1);
  return [...counts]
    .filter(([, n]) => 3 * n >= issue.length && (n > 1 || issue.length === 1))
    .sort((a, b) => b[1] - a[1])
    .map(([sense]) => sense);
}
