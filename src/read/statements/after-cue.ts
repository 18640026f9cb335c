/**
 * What stands between a cue and its content: the addressee, the day, the occasion. “told {reporters} {on Friday} {at a
 * news conference} that …”
 */
import { DAYS, OCCASIONS } from '../../lang/en/clause-words.js';
import { isAdverb } from './adverbs.js';
import type { Range } from './draft.js';
import type { Atom, Line } from './lines.js';
import { isCapital, phraseEnd } from './noun-phrases.js';

export interface AfterCue {
  /** First atom that is neither addressee nor adjunct. */
  readonly next: number;
  readonly to?: Range;
  readonly at?: Range;
}

const TIME_NOUN =
  /^(?:week|weekend|month|year|night|morning|afternoon|evening|day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const TIME_LEAD = /^(?:last|this|next|early|late|earlier|later|mid|that)$/;

/** `towards`: after this verb “to” opens the content (“pointed to the report”). */
export function afterCue(line: Line, from: number, takesAddressee: boolean, towards = false): AfterCue {
  const { atoms } = line;
  let next = from,
    to: Range | undefined,
    at: Range | undefined;
  for (let guard = 0; guard < 6; guard++) {
    const atom = atoms[next],
      lower = atom?.lower ?? '';
    if (!atom) break;
    if (takesAddressee && !to) {
      const end = isHer(atom, atoms[next + 1]) ? next + 1 : phraseEnd(line, next);
      if (end !== undefined) {
        const place = atoms.slice(next, end).findIndex((a) => a.lower === 'at');
        to = { from: next, to: place > 0 ? next + place : end };
        next = to.to;
        continue;
      }
    }
    if (DAYS.has(lower) || (isAdverb(atom) && lower !== 'just' && lower !== 'even')) {
      next++;
      continue;
    }
    if (TIME_LEAD.test(lower) && TIME_NOUN.test(atoms[next + 1]?.lower ?? '')) {
      next += 2;
      continue;
    }
    if (TIME_LEAD.test(lower) && DAYS.has(atoms[next + 1]?.lower ?? '')) {
      next += 2;
      continue;
    }
    if (/^(?:in|on|at|during|via|through|after|before|to|by|from)$/.test(lower)) {
      const end = phraseEnd(line, next + 1);
      if (end === undefined) break;
      const words = atoms.slice(next + 1, end).map((a) => a.lower);
      const dated = words.some((w) => DAYS.has(w) || TIME_NOUN.test(w)) || /^\d{4}$/.test(words[0] ?? '');
      if (words.some((w) => OCCASIONS.has(w))) at ??= { from: next + 1, to: end };
      else if (lower === 'to' && towards) break;
      else if (
        lower === 'to' &&
        (/^(?:reporters|journalists|the|parliament|lawmakers|congress)$/.test(words[0] ?? '') ||
          isCapital(atoms[next + 1]))
      )
        to ??= { from: next + 1, to: end };
      else if (!dated && !opensContent(atoms[end], atoms[end + 1])) break;
      next = end;
      continue;
    }
    break;
  }
  return { next, ...(to && { to }), ...(at && { at }) };
}

/** “assured her it was clean”: told, not owning. */
const isHer = ({ lower }: Atom, next: Atom | undefined): boolean =>
  lower === 'her' &&
  next !== undefined &&
  (next.kind === 'quote' || /^(?:he|she|it|they|we|i|there|that|the|a|an|to|in|on|at|,|:)$/.test(next.lower));

/** What can only be content: after it no place or person need be known as such (“told a hearing in Lund that”). */
const opensContent = (atom: Atom | undefined, next: Atom | undefined): boolean =>
  atom !== undefined &&
  (atom.kind === 'quote' || /^(?:that|whether|:)$/.test(atom.lower) || (atom.lower === ',' && next?.kind === 'quote'));
