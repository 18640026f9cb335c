/** “his wife Ida Brand”, “Tarn's son, Oluf Brand”, “first lady Ida Brand”: met first as a relative of somebody. */
import { RELATIVES } from '../../../lang/en/titles.js';
import type { Token } from '../../../text/tokens.js';
import type { Name } from '../names/name.js';

export function isKin(tokens: readonly Token[], { first }: Name): boolean {
  const at = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const owner = tokens[at - 1]?.lower ?? '';
  if (owner === 'first' && /^(?:lady|gentleman)$/.test(tokens[at]!.lower)) return true;
  return KIN.has(tokens[at]?.lower ?? '') && OWNERS.has(owner);
}

const KIN = new Set(RELATIVES.split(' '));
const OWNERS = new Set("his her their 's ’s whose my our".split(' '));
