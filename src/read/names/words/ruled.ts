/** The names of the rules, told word by word. */
import { hash32 } from '../../../text/hash.js';
import type { EntityType } from '../../../types.js';
import type { GrammarWord } from '../../grammar/words.js';
import type { Known } from '../../mentions/known.js';
import type { Name } from '../../mentions/names/name.js';

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'group', 'vessel', 'other'];

export interface Ruled {
  /** 1 where the rules begin a name, 2 where they go on, plus four times the number of its type; 0 outside. */
  readonly ruled: Uint8Array;
  /** By what the rules took it for that: a hash of the reason, and how sure they are in thirds. */
  readonly reasons: Int32Array;
  readonly sure: Uint8Array;
}

export function ruledWords(words: readonly GrammarWord[], names: readonly Name[], of: ReadonlyMap<Name, Known>): Ruled {
  const ruled = new Uint8Array(words.length);
  const reasons = new Int32Array(words.length);
  const sure = new Uint8Array(words.length);
  let i = 0;
  for (const name of names) {
    const known = of.get(name);
    if (!known) continue;
    while (i < words.length && words[i]!.start < name.start) i++;
    const type = TYPES.indexOf(known.type) * 4;
    const reason = hash32(name.by) | 0;
    const certain = thirdOf(known.sure);
    for (let k = i; k < words.length && words[k]!.end <= name.end; k++) {
      ruled[k] = type + (k === i ? 1 : 2);
      reasons[k] = reason;
      sure[k] = certain;
    }
  }
  return { ruled, reasons, sure };
}

const thirdOf = (sure: number): 1 | 2 | 3 => (sure > 0.85 ? 3 : sure > 0.6 ? 2 : 1);
