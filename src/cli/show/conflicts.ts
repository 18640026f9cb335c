/** Conflicts: each side with its words, its reports and how many of them are independent. No side is taken. */
import { figureSide } from '../../say/claimants.js';
import { inOrder, sayAbout } from '../../say/conflicts.js';
import { CONFLICT, sayReports, sayWords } from '../../say/words.js';
import { paint, plain, wrapped } from '../terminal.js';
import type { View } from './view.js';

export function conflictLines(view: View): string[] {
  return inOrder(view.story.links.conflicts).flatMap((c) => [
    wrapped(`${paint.red(CONFLICT[c.kind])}: ${plain(sayAbout(c))} ${paint.dim(`(${c.state})`)}`, view.width - 2, '  '),
    ...c.sides.map((side) => {
      const articles = [...new Set(side.anchors.map((a) => a.article))];
      return `  ${wrapped(`· ${plain(c.kind === 'figure' ? figureSide(view.story.links.entities, side).join(' · ') : sayWords(side.says))} ${paint.dim(`(${sayReports(articles.length, side.independent)}: ${articles.map(view.cited).join('; ')})`)}`, view.width - 4, '    ')}`;
    }),
  ]);
}
