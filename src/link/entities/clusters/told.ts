/** What a report says outright: "also known as", or one name in brackets after the other. */
import type { Report } from '../../report.js';
import { glossesIn } from '../glosses.js';
import type { Node } from '../nodes.js';

/** Two nodes that are one, and why. */
export interface Told {
  readonly pair: readonly [Node, Node];
  readonly why: string;
}

export function toldOnes(nodes: readonly Node[]): Told[] {
  const at = new Map(
    nodes.flatMap((node) =>
      node.byPlace || !node.mentions[0] ? [] : [[keyOf(node.report, node.mentions[0].referent), node] as const],
    ),
  );
  return [...new Set(nodes.map((n) => n.report))].flatMap((report) =>
    glossesIn(report).flatMap(({ a, b, words }): Told[] => {
      const [x, y] = [a, b].map((referent) => at.get(keyOf(report, referent)));
      return x && y ? [{ pair: [x, y], why: `a report says so: “${words.exact}”` }] : [];
    }),
  );
}

const keyOf = ({ article }: Report, referent: number): string => `${article.id} ${referent}`;
