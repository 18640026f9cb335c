/** Copies: which report took how many words from which; then what derives from one origin. */
import { isSupposed, sayReason } from '../../say/reports.js';
import { plural } from '../../say/words.js';
import type { Copy } from '../../types.js';
import { paint, plain, wrapped } from '../terminal.js';
import type { View } from './view.js';

export function copyLines(view: View): string[] {
  const { copies, origins } = view.story.links;
  const pairs = new Map<string, Copy[]>();
  for (const c of copies) {
    const key = JSON.stringify([c.from.article, c.into.article]);
    pairs.set(key, [...(pairs.get(key) ?? []), c]);
  }
  return [
    ...[...pairs.values()].map((passages) => {
      const { from, into } = passages[0]!;
      const words = passages.reduce((n, c) => n + c.into.exact.split(/\s+/).length, 0);
      const edited = passages.some((c) => c.kind === 'edited') ? 'edited' : 'verbatim';
      return `  ${wrapped(`${view.cited(into.article)} ${passages.every(isSupposed) ? '–' : '←'} ${view.cited(from.article)}${paint.dim(`: ${words} words in ${plural(passages.length, 'passage')}, ${edited}${passages.every(isSupposed) ? ', not known which had them first' : ''}`)}`, view.width - 4, '    ')}`;
    }),
    ...origins
      .filter((o) => o.articles.length > 1)
      .map(
        (o) =>
          `  ${wrapped(`${paint.yellow('one origin')}: ${o.articles.map(view.cited).join('; ')}${o.linked ? paint.dim(` (${plain(sayReason(o.linked.why, view.names))})`) : ''}`, view.width - 4, '    ')}`,
      ),
  ];
}
