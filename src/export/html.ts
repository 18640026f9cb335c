/**
 * A story as one HTML file that opens anywhere without Onrecord: it asks no network, searches itself, and leads from
 * every line to the very words in the reports it carries. Whatever stands in a report is written as text. Without its
 * script it is still whole, in order, and prints. Each section is a file of html/.
 */
import { inOrder } from '../say/conflicts.js';
import { countVoices, sayVoices } from '../say/voices.js';
import { plural, sayDates } from '../say/words.js';
import { sayChapter } from './html/chapters.js';
import { sayCopy } from './html/copies.js';
import { sayConflict } from './html/disagreements.js';
import { sayHappenings } from './html/happenings.js';
import { escaped, small } from './html/markup.js';
import { sayTally } from './html/numbers.js';
import { sayRuling } from './html/rulings.js';
import { type Sources, toSources } from './html/sources.js';
import { sayStatements, type SureOf, toSureOf } from './html/statements.js';
import { sayTexts } from './html/texts.js';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './html-look.js';
import type { StoryParts } from './story.js';

/** @example writeFileSync('story.html', toDossier(storyParts(record, id)!)) */
export function toDossier(parts: StoryParts): string {
  const title = escaped(parts.story.name || 'Untitled story');
  const sources = toSources(parts.reports),
    sureOf = toSureOf(sources, parts);
  const sections = sectionsOf(parts, sources, sureOf).filter(({ body }) => body.length);
  return `<!doctype html>
<html lang="en">${headOf(title)}
<body>${headerOf(parts, title, sureOf)}
${navOf(sections)}
<main>${sections.map(saySection).join('\n')}</main>
<script>${SCRIPT}</script></body></html>
`;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: readonly string[];
}

function sectionsOf(parts: StoryParts, sources: Sources, sureOf: SureOf): Section[] {
  const { story, links, rulings } = parts;
  return [
    { id: 'chapters', title: 'Chapters', body: story.chapters.map((c) => sayChapter(sources, c)) },
    { id: 'happenings', title: 'What happened', body: sayHappenings(sources, links.happenings) },
    { id: 'statements', title: 'Who says what', body: sayStatements(sources, parts, sureOf) },
    { id: 'numbers', title: 'Numbers', body: links.tallies.map((t) => sayTally(sources, links.entities, t)) },
    {
      id: 'disagreements',
      title: 'Where accounts differ',
      body: inOrder(links.conflicts).map((c) => sayConflict(sources, links.entities, c)),
    },
    { id: 'copies', title: 'Who took from whom', body: links.copies.map((c) => sayCopy(sources, c)) },
    { id: 'rulings', title: 'What people ruled', body: rulings.map((r) => sayRuling(sources, r)) },
    { id: 'reports', title: 'The reports', body: sayTexts(sources, story.guests) },
  ];
}

const saySection = ({ id, title, body }: Section): string =>
  `<section id="${id}"><h2>${title}</h2>\n${body.join('\n')}\n</section>`;

/** Nothing but the look and the script of the file itself is let in. */
const POLICY = [
  "default-src 'none'",
  `script-src '${SCRIPT_HASH}'`,
  `style-src '${STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const headOf = (title: string): string =>
  [
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="referrer" content="no-referrer"><title>${title} · Onrecord</title><style>${STYLE}</style></head>`,
  ].join('');

function headerOf({ story, links, reports }: StoryParts, title: string, sureOf: SureOf): string {
  const open = links.conflicts.filter((c) => c.state === 'open').length;
  const counts = [
    `${plural(reports.length, 'report')}, ${story.counts.origins} independent`,
    `${sayVoices(countVoices(links.utterances, sureOf))}, ${plural(links.utterances.length, 'statement')}`,
    `${plural(open, 'disagreement')} open`,
  ].join(' · ');
  return [
    `<header>${small(escaped(sayDates(story.from, story.to)))}<h1 dir="auto">${title}</h1>\n`,
    `${small(`${counts}. Read by a machine: every line leads to the words it was read from.`)}</header>`,
  ].join('');
}

const navOf = (sections: readonly Section[]): string =>
  [
    '<nav aria-label="Parts">',
    ...sections.map(({ id, title }) => `<a href="#${id}">${title}</a>`),
    '<input id="find" type="search" placeholder="Search (/)" aria-label="Search this file" autocomplete="off">',
    '<span id="told" class="l" role="status"></span></nav>',
  ].join('');
