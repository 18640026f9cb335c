/** Hours, decades and years. */
import { isStop, type Neighbours } from './neighbours.js';

/** "4.25 in the morning". */
export const isTimeOfDay = ({ tokens, q, after }: Neighbours): boolean =>
  q.written === 'digits' &&
  q.value < 25 &&
  (/^(?:a\.?m|p\.?m|gmt|hrs|o'clock)$/.test(after?.lower ?? '') ||
    /^in the (?:morning|afternoon|evening)$/.test(
      tokens
        .slice(q.next, q.next + 3)
        .map((t) => t.lower)
        .join(' '),
    ));

/** "The nineteen fifties". */
export const isDecade = ({ q, after }: Neighbours): boolean =>
  q.written === 'words' && /^(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies$/.test(after?.lower ?? '');

/** "1987.". */
export const isYear = ({ q, token, after }: Neighbours): boolean =>
  q.written === 'digits' &&
  q.value >= 1000 &&
  q.value < 2100 &&
  Number.isInteger(q.value) &&
  !/,/.test(token.text) &&
  isStop(after);
