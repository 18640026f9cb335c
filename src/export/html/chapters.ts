/** The chapters of the story, each leading to its first report. */
import { plural, sayDates } from '../../say/words.js';
import type { Chapter } from '../../types.js';
import { escaped, line, row, small } from './markup.js';
import { placeOf, type Sources } from './sources.js';

export const sayChapter = (sources: Sources, { name, articles, from, to }: Chapter): string =>
  row(
    small(`${escaped(sayDates(from, to))} · ${plural(articles.length, 'report')}`),
    line(`<a class="w" dir="auto" href="${placeOf(sources, articles[0]!)}">${escaped(name)}</a>`),
  );
