/** Conflicts: each side with its words, its reports and how many of them are independent. No side is taken. */
import { paint, plain, wrapped } from '../terminal.js';
import { toCounts, type View } from './view.js';

export function conflictLines(view: View): string[] {
  return view.story.links.conflicts.flatMap((c) => [
    wrapped(`${paint.red(c.kind)} ${plain(c.about)} ${paint.dim(c.state)}`, view.width),
    ...c.sides.map((side) => {
      const articles = [...new Set(side.anchors.map((a) => a.article))];
      return `  ${wrapped(`· ${plain(side.says)} ${paint.dim(`(${toCounts(articles.length, side.independent)}: ${articles.map(view.cited).join('; ')})`)}`, view.width - 4, '    ')}`;
    }),
  ]);
}
