/** The head: what the story is called, how many reports and origins, since when; then the reports. */
import { cut, paint, plain, wrapped } from '../terminal.js';
import { counted, toDay, type View } from './view.js';

export function headLines({ story: { story }, reports, width }: View): string[] {
  const { counts } = story;
  const days = [story.from, story.to].filter((d): d is string => d !== null).map(toDay);
  const summary = [
    counted(counts.articles, 'report'), counted(counts.origins, 'independent origin'),
    `${counts.speakers} speaking`, [...new Set(days)].join(' – ') || 'undated',
  ].join(' · ');
  return [
    paint.bold(wrapped(plain(story.name), width)), paint.dim(wrapped(summary, width)), '',
    ...reports.map((a) => `${paint.cyan(a.id.padEnd(18))} ${cut(plain([a.published ? toDay(a.published) : 'undated', a.outlet, a.title].filter(Boolean).join(' · ')), width - 20)}${a.revises ? paint.yellow('  revised') : ''}`),
  ];
}
