/** Who took from whom, with the words taken. */
import { isSupposed } from '../../say/reports.js';
import { percent } from '../../say/words.js';
import type { Copy } from '../../types.js';
import { line, row, small } from './markup.js';
import { leadTo, nameOf, type Sources } from './sources.js';

export const sayCopy = (sources: Sources, copy: Copy): string => {
  const { from, into, kind, alike } = copy,
    supposed = isSupposed(copy);
  const how = kind === 'verbatim' ? 'word for word' : `${percent(alike)} alike`;
  return row(
    small(
      `${nameOf(sources, into.article)} ${supposed ? 'has in common with' : 'took from'} ${nameOf(sources, from.article)}, ${how}`,
    ),
    line(leadTo(sources, into.article, [into], into.exact)),
    small(leadTo(sources, from.article, [from], supposed ? 'where it stands there' : 'where it stood first', '')),
  );
};
