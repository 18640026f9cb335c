/** How an event was done: the mode of its type that the trigger's own words say, or else the words that hang on it. */
import { MODES } from '../../lang/en/event-modes.js';
import { nounForms, singularOf, verbForms } from './forms.js';
import { headOf, type Tree } from './tree.js';
import type { Trigger } from './triggers/trigger.js';

interface Mode {
  readonly mode: string;
  readonly words: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
}

const BY_TYPE: ReadonlyMap<string, readonly Mode[]> = byType();

/** Undefined where the text gives none. */
export function modeOf(tree: Tree, trigger: Trigger): string | undefined {
  const modes = BY_TYPE.get(trigger.type);
  if (!modes) return undefined;
  const said = wordsOf(tree, trigger),
    own = modes.find((m) => m.words.has(said)) ?? modes.find((m) => m.words.has(tree.lower[trigger.word]!));
  // what a word beside it says is narrower than most triggers: "a suicide attack", "shot with rubber bullets"
  const near = nearOf(tree, trigger),
    beside = modes.find((m) =>
      near.some((w) => m.beside.has(tree.lower[w]!) || m.beside.has(singularOf(tree.lower[w]!))),
    );
  return beside && own ? modes[Math.min(modes.indexOf(beside), modes.indexOf(own))]!.mode : (own ?? beside)?.mode;
}

function wordsOf({ lower, grammar: { words } }: Tree, { word, start, end, form }: Trigger): string {
  let first = word,
    last = word;
  if (form === 'noun') while (first > 0 && words[first - 1]!.start >= start) first--;
  else while (last + 1 < words.length && words[last + 1]!.end <= end) last++;
  return lower.slice(first, last + 1).join(' ');
}

/** What hangs on it, two deep, and what it hangs on as a noun: the light verb, "attempt", "call". */
function nearOf(tree: Tree, { word, light, form, type }: Trigger): number[] {
  const isAside = (w: number) => ASIDE.has(tree.labels[w]!) || (CLAUSES.has(tree.labels[w]!) && !ASKS.has(type));
  const over = form === 'noun' ? headOf(tree, word) : undefined,
    near = [word, ...(light === undefined ? [] : [light])].flatMap((w) => tree.children[w]!).filter((c) => !isAside(c));
  return [
    ...near,
    ...near.flatMap((c) => tree.children[c]!.filter((d) => !isAside(d))),
    ...(over === undefined ? [] : [over]),
  ].filter((w) => w !== word);
}
const ASIDE = new Set(['punct', 'case', 'mark', 'det', 'aux', 'conj', 'cc', 'parataxis']),
  CLAUSES = new Set(['advcl', 'acl']);
/** What these ask for or announce stands in a clause: "a threat to expel them". */
const ASKS = new Set(['REQUEST', 'REJECT', 'THREATEN']);

function byType(): Map<string, Mode[]> {
  const map = new Map<string, Mode[]>(),
    list = (words: string) => words.split('|').filter(Boolean);
  for (const { mode, of, words, beside } of MODES)
    for (const type of of.split(' '))
      (map.get(type) ?? map.set(type, []).get(type)!).push({
        mode,
        words: new Set(list(words).flatMap((w) => [...verbForms(w), ...nounForms(w)])),
        beside: new Set(list(beside).flatMap((w) => [w, ...verbForms(w)])),
      });
  return map;
}
