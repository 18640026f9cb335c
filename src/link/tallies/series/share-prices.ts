/** "Brand shares fell to 143 pence", "Brand stock closed at 204p": one name before the price, and no other price. */
import type { Reckoned } from '../context.js';
import { areFarApart, FAR } from './sizes.js';

export function isOneShare(f: Reckoned, s: Reckoned): boolean {
  const firm = firmBefore(f);
  return firm !== undefined && firm === firmBefore(s) && areOfOneSize(f, s);
}

function firmBefore({ report, sentence, figure: { span } }: Reckoned): string | undefined {
  return SHARES_OF.exec(report.article.text.slice(sentence, span.start))?.[1];
}
const SHARES_OF = /(?:^|[\s“"(])(\p{Lu}[\p{L}&.-]+)(?:['’]s?)? (?:shares?|stock)(?!\p{L})/u;

const areOfOneSize = ({ figure: { value: a } }: Reckoned, { figure: { value: b } }: Reckoned): boolean =>
  a !== undefined && b !== undefined && !areFarApart(a, b, FAR);
