/**
 * The head: what the story is called, how many reports and origins, since when; then the reports, those of a long story
 * by chapter.
 */
import type { ArticleSummary } from '../../record/record.js';
import { bareHost } from '../../say/reports.js';
import { countVoices, sayVoices } from '../../say/voices.js';
import { plural, sayDate, sayDates } from '../../say/words.js';
import type { Chapter, Guest, TakenDay } from '../../types.js';
import { cut, paint, plain, wrapped } from '../terminal.js';
import type { View } from './view.js';

export function headLines({
  story: { story, links },
  reports,
  names,
  width,
  takenAs,
  foreign,
  sureOf,
}: View): string[] {
  const { counts } = story;
  const summary = [
    plural(counts.articles, 'report'),
    plural(counts.origins, 'independent origin'),
    sayVoices(countVoices(links.utterances, sureOf)),
    sayDates(story.from, story.to),
  ].join(' · ');
  return [
    paint.bold(wrapped(plain(story.name), width)),
    paint.dim(wrapped(summary, width)),
    '',
    ...reports.flatMap((a) => [
      ...chapterLine(story.chapters, a.id),
      `${paint.cyan(plain(a.id).padEnd(18))} ${cut(plain([sayDate(a.published), ...knownBy(a, names)].join(' · ')), width - 20)}${a.revises ? paint.yellow('  revised') : ''}`,
      ...guestLine(story.guests, a.id, width),
      ...takenLine(a.published ? undefined : takenAs(a.id), width),
      ...foreignLine(foreign(a.id), width),
    ]),
  ];
}

/** Its outlet and title; of a report that has neither, what it is known by elsewhere: its address or its first words. */
function knownBy({ id, outlet, title }: ArticleSummary, names: View['names']): string[] {
  const known = [outlet && bareHost(outlet), title].filter((part): part is string => Boolean(part));
  return known.length ? known : [names.get(id) ?? id];
}

/** Under an undated report the day its times are reckoned from, and by what. */
const takenLine = (taken: TakenDay | undefined, width: number): string[] =>
  taken
    ? [
        ' '.repeat(19) +
          paint.dim(
            wrapped(
              `taken as ${taken.exact ? '' : 'about '}${sayDate(taken.day)}, from ${plain(taken.from)}`,
              width - 20,
              ' '.repeat(19),
            ),
          ),
      ]
    : [];

/** Under a report that is hardly English, that it is. */
const foreignLine = (about: string | undefined, width: number): string[] =>
  about === undefined ? [] : [' '.repeat(19) + paint.yellow(wrapped(about, width - 20, ' '.repeat(19)))];

/** Above the first report of a chapter its number, days and name. */
function chapterLine(chapters: readonly Chapter[], article: string): string[] {
  const n = chapters.findIndex((c) => c.articles[0] === article),
    chapter = chapters[n];
  return chapter
    ? [
        ...(n > 0 ? [''] : []),
        `${paint.bold(`${n + 1}  ${cut(plain(chapter.name), 60)}`)} ${paint.dim(chapter.from === null && chapter.to === null ? '' : sayDates(chapter.from, chapter.to))}`,
      ]
    : [];
}

/** Below a report of another story: by what it is here. */
function guestLine(guests: readonly Guest[], article: string, width: number): string[] {
  const guest = guests.find((g) => g.article === article);
  return guest
    ? [
        `${' '.repeat(19)}${paint.yellow(`guest${guest.paragraphs ? `, by its ${/\D/.test(guest.paragraphs) ? 'paragraphs' : 'paragraph'} ${guest.paragraphs}` : ''}`)} ${paint.dim(wrapped(plain(guest.linked.why), width - 20, ' '.repeat(19)))}`,
      ]
    : [];
}
