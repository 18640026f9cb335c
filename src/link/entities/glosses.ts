/**
 * Where a report itself says that two names are one: "the Cartel of the Suns (Cartel de los Soles)", "Samudra Elok
 * Lines, also known as SEL", "alias". Pure, one report at a time.
 */
import { contains } from '../../text/spans.js';
import type { Anchor, EntityType, Mention } from '../../types.js';
import { anchorAt } from '../../text/anchors.js';
import { once } from '../once.js';
import type { Report } from '../report.js';
import { initialsOf, isSmall, toName } from './names.js';

/** Indexes into `Reading.referents`, and the words that say so. */
export interface Gloss {
  readonly a: number;
  readonly b: number;
  readonly words: Anchor;
}

const BODIES: ReadonlySet<EntityType> = new Set<EntityType>(['organization', 'group', 'other', 'vessel']);
/** After the first name and before the second. */
const KNOWN_AS =
  /^['’”"]?,? \(?(?:(?:who|which) (?:is|was|are) )?(?:(?:(?:also|better|often|commonly|widely|sometimes|locally|now) )?(?:known|referred to) (?:by (?:its|the) (?:\p{L}+ )?(?:acronym|initials|name)(?: of)?|as|in \p{Lu}\p{L}+ as)|also called|alias|a\.?k\.?a\.?|(?:or|by) (?:its|the) \p{Lu}\p{L}+ (?:acronym|initials|name),?) (?:the )?[“"‘']?$/u;
const IN_BRACKETS = /^['’”"]? \((?:or |the )?[“"‘']?$/;
/** What stands between a name and its gloss is no longer. */
const FAR = 60;

export const glossesIn = once((report: Report): readonly Gloss[] => {
  const {
      article,
      reading: { mentions, referents, sentences },
    } = report,
    text = article.text;
  const names = mentions
    .filter((m) => m.form === 'name' && (m.type === 'person' || BODIES.has(m.type)))
    .sort((x, y) => x.start - y.start);
  return names
    .flatMap((second, i): Gloss[] => {
      const first = names.slice(0, i).findLast((m) => m.end <= second.start && second.start - m.end < FAR);
      if (
        !first ||
        first.referent === second.referent ||
        !sentences.some((s) => contains(s, first) && contains(s, second))
      )
        return [];
      const between = text.slice(first.end, second.start),
        kind = (m: Mention) => (m.type === 'person' ? 'person' : 'body');
      const told = KNOWN_AS.test(between) && kind(first) === kind(second);
      const bracketed =
        IN_BRACKETS.test(between) &&
        /^[”"’']?\)/.test(text.slice(second.end, second.end + 2)) &&
        kind(first) === 'body' &&
        kind(second) === 'body' &&
        haveMarksInCommon(text.slice(first.start, first.end), text.slice(second.start, second.end));
      return told || bracketed
        ? [{ a: first.referent, b: second.referent, words: anchorAt(article, { start: first.start, end: second.end }) }]
        : [];
    })
    .filter(({ a, b }) => referents[a]!.named && referents[b]!.named);
});

/**
 * A party or a town may stand in brackets, too: the two names share their initials, a word, or the letters of the
 * shorter stand in the other in order.
 */
function haveMarksInCommon(name: string, gloss: string): boolean {
  const [x, y] = [toName(name), toName(gloss)],
    [p, q] = [x, y].map((n) => new Set([...initialsOf(n), ...(n.acronym === undefined ? [] : [n.acronym])]));
  if ([...p!].some((i) => q!.has(i)) || x.words.some((w) => !isSmall(w) && y.words.includes(w))) return true;
  const letters = (y.acronym ?? x.acronym)?.replace(/s$/, ''),
    full = y.acronym === undefined ? y : x;
  return (
    letters !== undefined && full.acronym === undefined && full.words.length > 1 && isSpelledIn(letters, full.joined)
  );
}

/** "farc" in "fuerzas armadas revolucionarias de colombia". */
function isSpelledIn(letters: string, joined: string): boolean {
  let k = 0;
  for (const letter of joined) if (letter === letters[k]) k++;
  return k === letters.length && joined[0] === letters[0];
}
