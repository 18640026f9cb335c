/** Numbers that are a label, a place in a list or the size of a group. */
import { LABELS } from '../../../lang/en/counting.js';
import { FEW } from './few.js';
import { type Neighbours, wordBefore } from './neighbours.js';

/** "Room: 4", "flight 12". */
export const isLabelled = (n: Neighbours): boolean =>
  (n.before?.text === ':' && LABELS.has(wordBefore(n, 2))) || (n.q.written !== 'vague' && isLabel(wordBefore(n, 1)));

const isLabel = (word: string): boolean => LABELS.has(word) && !/^(?:number|point|line|order|group|unit)$/.test(word);

export const isOfList = (n: Neighbours): boolean => isOfANumber(n) || isOfPictures(n);

/** "Two of nine". */
const isOfANumber = (n: Neighbours): boolean =>
  /^(?:in|of)$/.test(wordBefore(n, 1)) &&
  n.q.written === 'words' &&
  /^(?:one|two|three|four|five|six|seven|eight|nine)$/.test(wordBefore(n, 2)) &&
  !isOfMany(n);

/** "Two of nine boats", "one of five boats". */
const isOfMany = (n: Neighbours): boolean =>
  wordBefore(n, 1) === 'of' && (wordBefore(n, 2) !== 'one' || n.q.value > FEW) && /[^s]s$/.test(n.after?.lower ?? '');

/** "Caption 6 of 25". */
const isOfPictures = (n: Neighbours): boolean =>
  wordBefore(n, 1) === 'of' && /^(?:caption|photo|slide|image|picture|question|part|page)s?$/.test(wordBefore(n, 3));

/** "A family of six", "a mother of three". */
export const isOfGroup = (n: Neighbours): boolean => {
  const lead = `${wordBefore(n, 2)} ${wordBefore(n, 1)}`;
  return (
    (n.q.value < 25 && /^(?:mother|father|parent|grandmother|grandfather) (?:of|to)$/.test(lead)) ||
    (n.q.written === 'words' && /^(?:family|group|team|crew|panel|mother|father) of$/.test(lead))
  );
};
