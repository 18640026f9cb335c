/** How far a run of words with capitals goes: through “of”, “and”, particles, initials and inner possessives. */
import type { Token } from '../../text/tokens.js';
import { isCalendar, isGiven, isOrganizationNoun, isOtherNoun, isPlaceNoun, isTitle, listedBy } from './lexicon.js';
import { isCapital, type Stretch } from './stretches.js';

interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const PARTICLES = new Set(
  `
  de la del della di da do dos das du des van von der den ter ten bin bint ibn al el ul y e af av zu la le los las lo
`
    .trim()
    .split(/\s+/),
);
export const OF = new Set(['of', 'for', 'on']);
const INNER_POSSESSIVE = new Set(
  `
  people children women worker workers farmer farmers teacher teachers men lord king queen prince doctor doctors nurse
  nurses lawyer lawyers journalist journalists master mother father
`
    .trim()
    .split(/\s+/),
);
const OF_HEADS = new Set(
  `
  republic kingdom state states gulf university bank house city bishop archbishop duke prince king queen cape isle bay
  port strait horn tower church cathedral lake district daughters sons friends voice chamber rock
`
    .trim()
    .split(/\s+/),
);
/** Fields that ministries and offices are for: “Trade and Industry”. */
export const ABSTRACT =
  /(?:ity|ion|ions|ment|ce|ure|th|ics|ry|ism|gy|ing|gs|^Food|^Drug|^Oil|^Gas|^Customs|^Border|^Arts|^Trade|^Water|^Human|^Social|^Economic|^Cultural|^Civil|^Foreign|^Internal|^Home|^Allied|^Affairs|^Services|^Works|^Women|^Youth|^Sports?|^Labou?r|^Tourism|^Lands?|^Mines)$/;

/** True where nothing but a space, or one break of the line, stands before token `i`. */
export function adjacent({ text, tokens }: Words, i: number): boolean {
  const from = tokens[i - 1]!.end,
    gap = tokens[i]!.start - from;
  return gap < 2 || (gap < 4 && !/\n.*\n/.test(text.slice(from, tokens[i]!.start)));
}

/** One past the last token that may belong to the run of capitals begun at `from`. */
export function runEnd(words: Words, from: number, { last }: Stretch): number {
  const { tokens, text } = words;
  let end = from + 1;
  for (;;) {
    if (end >= last || !adjacent(words, end)) return end;
    const token = tokens[end]!;
    if (token.kind === 'word' && isCapital(token.text)) {
      end++;
      continue;
    }
    const more = end + 1 < last && adjacent(words, end + 1) ? tokens[end + 1]! : undefined;
    if (token.kind === 'number') {
      if (/^\d{1,2}$/.test(token.text) && isOtherNoun.has(tokens[end - 1]!.lower)) {
        end++;
        continue;
      }
      return end;
    }
    if (!more) return end;
    const capital = more.kind === 'word' && isCapital(more.text);
    if (token.text === '.') {
      if (capital && isStopped(tokens[end - 1]!.text)) {
        end += 2;
        continue;
      }
      return end;
    }
    if (token.text === '&') {
      if (capital) {
        end += 2;
        continue;
      }
      return end;
    }
    if (token.lower === "'s" || token.text === '’' || token.text === "'") {
      if (capital && INNER_POSSESSIVE.has(tokens[end - 1]!.lower) && text[token.end] === ' ') {
        end += 2;
        continue;
      }
      return end;
    }
    const third = end + 2 < last && adjacent(words, end + 2) ? tokens[end + 2]! : undefined;
    if (PARTICLES.has(token.text)) {
      if (capital) {
        end += 2;
        continue;
      }
      if (third && PARTICLES.has(more.text) && isCapital(third.text)) {
        end += 3;
        continue;
      }
    }
    if (OF.has(token.text) && takesOf(tokens, from, end)) {
      if (capital && !isCalendar.has(more.lower)) {
        end += 2;
        continue;
      }
      if (third && more.text === 'the' && isCapital(third.text) && !isCalendar.has(third.lower)) {
        end += 3;
        continue;
      }
    }
    if (token.text === 'and' && capital && takesAnd(tokens, from, end, last)) {
      end += 2;
      continue;
    }
    return end;
  }
}

const isStopped = (word: string): boolean =>
  word.length === 1 ||
  /^(?:St|Mt|Ft|Dr|Mr|Mrs|Ms|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Prof|Rev|Hon|Jr|Sr|Adm|Cmdr|Pres|Det|Supt|Insp|Brig|Fr|Eng|Engr|Md)$/.test(
    word,
  );

/** “Ministry of Works”, “Gulf of Aden”, “Secretary of State”; not “Rubio of Florida”. */
function takesOf(tokens: readonly Token[], from: number, at: number): boolean {
  const head = tokens[at - 1]!.lower,
    preposition = tokens[at]!.text;
  if (preposition === 'of')
    return (
      isOrganizationNoun.has(head) ||
      isPlaceNoun.has(head) ||
      isTitle.has(head) ||
      isOtherNoun.has(head) ||
      OF_HEADS.has(head)
    );
  if (preposition === 'for')
    return isOrganizationNoun.has(head) || head === 'minister' || head === 'secretary' || head === 'commissioner';
  return (
    at - from < 6 &&
    (head === 'committee' ||
      head === 'commission' ||
      head === 'council' ||
      head === 'conference' ||
      head === 'convention')
  );
}

/** “Ministry of Trade and Industry”, “Food and Allied Workers' Union”; not “Rubio and Hegseth”. */
function takesAnd(tokens: readonly Token[], from: number, at: number, last: number): boolean {
  let of = -1;
  for (let i = from + 1; i < at; i++)
    if (
      (tokens[i]!.text === 'of' || tokens[i]!.text === 'for') &&
      (isOrganizationNoun.has(tokens[i - 1]!.lower) || isTitle.has(tokens[i - 1]!.lower))
    )
      of = i;
  const before = tokens[at - 1]!,
    next = tokens[at + 1]!;
  if (of >= 0)
    return (
      at - of <= 3 &&
      !listedBy(before.text).length &&
      !listedBy(next.text).length &&
      !isGiven.has(next.text) &&
      !isTitle.has(next.lower) &&
      ABSTRACT.test(next.text)
    );
  if (!ABSTRACT.test(before.text) || isOrganizationNoun.has(before.lower)) return false;
  for (let i = at + 1; i < last && i < at + 5; i++) {
    if (isOrganizationNoun.has(tokens[i]!.lower) && isCapital(tokens[i]!.text)) return i > at + 1;
    if (!isCapital(tokens[i]!.text) && tokens[i]!.kind === 'word' && tokens[i]!.lower !== "'s") return false;
  }
  return false;
}
