/** Names with their exact bounds and kind against gold's persons, organizations and places. */
import type { Span } from '../../src/types.js';
import type { NameKind } from './engines.js';

export type Named = Span & { readonly kind: string };
export const NAME_KINDS: readonly NameKind[] = ['PER', 'ORG', 'LOC'];

/**
 * F1 in per cent. A stop at the end and an article before make no difference; what gold has as another kind (group,
 * facility, other) counts neither way.
 */
export function nameF1(
  texts: readonly { readonly text: string; readonly gold: readonly Named[]; readonly found: readonly Named[] }[],
  kinds: readonly string[],
): number {
  let right = 0,
    all = 0;
  for (const { text, gold, found } of texts) {
    const at = ({ start, end }: Span): string =>
      `${start + (/^the\s+/i.exec(text.slice(start, end))?.[0].length ?? 0)}-${text[end - 1] === '.' ? end - 1 : end}`;
    const wanted = gold.filter((g) => kinds.includes(g.kind)),
      keys = new Set(wanted.map((g) => at(g) + g.kind)),
      others = new Set(gold.filter((g) => !NAME_KINDS.includes(g.kind as NameKind)).map(at));
    const ours = found.filter((f) => kinds.includes(f.kind) && !others.has(at(f)));
    all += wanted.length + ours.length;
    right += ours.filter((f) => keys.has(at(f) + f.kind)).length;
  }
  return (200 * right) / all;
}
