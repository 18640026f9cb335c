/** Numbers that a mark or a hyphen makes part of something: "six-storey", "9/11", "3:2", "(34)". */
import type { Neighbours } from './neighbours.js';

export const isJoined = (n: Neighbours): boolean =>
  isInCompound(n) || isGluedBefore(n) || isGluedBehind(n) || isItemOfList(n) || isInBrackets(n);

/** "Six-storey", "12-member". */
const isInCompound = ({ q }: Neighbours): boolean => q.tail !== '' && !/^(?:strong|plus|magnitude)$/.test(q.tail);

/** "9/11", "#1", "COVID-19". */
const isGluedBefore = ({ token, before }: Neighbours): boolean =>
  before !== undefined && before.end === token.start && /[#@/:.+\-–,=*]|\p{L}/u.test(before.text);

/** "3:2", not "it was 1,090: the first". */
const isGluedBehind = ({ tokens, q, after }: Neighbours): boolean =>
  after !== undefined &&
  after.start === q.end &&
  /^[/:@=*°]$/.test(after.text) &&
  !(after.text === ':' && tokens[q.next + 1]?.start !== after.end);

/** "1. First". */
const isItemOfList = ({ q, first, after }: Neighbours): boolean =>
  q.written === 'digits' && q.first === first && (after?.text === '.' || after?.text === ')');

/** ", (34),". */
const isInBrackets = ({ q, before, after }: Neighbours): boolean =>
  before?.text === '(' && after?.text === ')' && q.value < 100;
