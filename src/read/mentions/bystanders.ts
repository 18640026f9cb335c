/**
 * Bodies that a report names without their doing anything: the paper that was told, the mine at which it happened. “The
 * company” and “it said” mean others first.
 */
import type { Token } from '../../text/tokens.js';
import { VERB_FORMS } from '../statements/verb-forms.js';
import type { Known } from './known.js';
import { isTitle } from './lexicon.js';
import type { Name } from './names/name.js';

export interface Standing {
  /** Told, or stood at, or the reporter's own paper; and it never says anything. */
  readonly bystanders: ReadonlySet<Known>;
  /** Says something, has shares or officers. */
  readonly active: ReadonlySet<Known>;
}

/** Of the bodies among the names. `outlet`: whose report it is, as its text has it. */
export function findStanding(
  text: string,
  tokens: readonly Token[],
  of: ReadonlyMap<Name, Known>,
  outlet = '',
): Standing {
  const active = new Set<Known>(),
    passive = new Set<Known>(),
    own = plain(outlet);
  for (const [name, known] of of) {
    if (known.type !== 'organization') continue;
    if (isActive(tokens, name)) active.add(known);
    if (isPassive(tokens, name) || (own && plain(text.slice(name.start, name.end)) === own)) passive.add(known);
  }
  return { active, bystanders: new Set([...passive].filter((known) => !active.has(known))) };
}

/** “Tarnby said”, “Tarnby has denied”, “Tarnby’s chief engineer”, “Tarnby shares”. */
function isActive(tokens: readonly Token[], { last }: Name): boolean {
  const after = tokens.slice(last, last + 4).map((t) => t.lower),
    isOwner = after[0] === "'s" || after[0] === '’s';
  if (isOwner) return after.slice(1).some((word) => isTitle.has(word) || PROPERTY.has(word));
  return PROPERTY.has(after[0] ?? '') || isSaying(after[AUXILIARIES.has(after[0] ?? '') ? 1 : 0]);
}
const isSaying = (word: string | undefined): boolean =>
  word !== undefined && (VERB_FORMS.get(word)?.cue.takes.has('tail') ?? false);
const PROPERTY: ReadonlySet<string> = new Set(['shares', 'stock', 'bosses', 'management', 'executives']);
const AUXILIARIES: ReadonlySet<string> = new Set(['has', 'have', 'had', 'also', 'later']);

/** “told the Post”, “at Orlo”, “(Osk) -”. */
function isPassive(tokens: readonly Token[], { first, last }: Name): boolean {
  const before = tokens[first - 1]?.lower === 'the' ? tokens[first - 2] : tokens[first - 1];
  return (
    STOOD_AT.has(before?.lower ?? '') ||
    HEARD.has(before?.lower ?? '') ||
    (before?.text === '(' && tokens[last]?.text === ')')
  );
}
const STOOD_AT: ReadonlySet<string> = new Set(['at', 'in', 'near', 'around']);
const HEARD: ReadonlySet<string> = new Set(['told', 'tells', 'tell', 'telling']);

const plain = (name: string): string => name.toLowerCase().replace(/^the /, '');
