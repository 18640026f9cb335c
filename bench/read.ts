/** How fast articles of 750 words are read on one core, step by step; and how long `onrecord --version` takes. */
import { execFileSync } from 'node:child_process';
import { toArticle } from '../src/clean/article.js';
import { read } from '../src/read/read.js';
import { toPage } from '../src/read/page.js';
import { findEvents } from '../src/read/events/events.js';
import { findFigures } from '../src/read/figures/figures.js';
import { findMentions } from '../src/read/mentions/mentions.js';
import { findStatements } from '../src/read/statements/statements.js';
import { findTimes } from '../src/read/times/times.js';
import { generatedArticles } from './articles.js';
import { machine, median } from './machine.js';

const WORDS = 750, COUNT = 200;
const articles = generatedArticles(COUNT, WORDS).map(toArticle);

const spent = { page: 0, mentions: 0, times: 0, statements: 0, events: 0, figures: 0 };
const timed = <T>(step: keyof typeof spent, work: () => T): T => { const began = performance.now(); const made = work(); spent[step] += performance.now() - began; return made; };

for (const article of articles.slice(0, 50)) read(article); // warm
const whole = median([0, 1, 2].map(() => { const began = performance.now(); for (const a of articles) read(a); return (performance.now() - began) / COUNT; }));
for (const article of articles) {
  const page = timed('page', () => toPage(article)), named = timed('mentions', () => findMentions(page)), times = timed('times', () => findTimes(page));
  const statements = timed('statements', () => findStatements(page, named, times));
  timed('events', () => findEvents(page, named, times, statements));
  timed('figures', () => findFigures(page, named, times, statements));
}
const version = median([0, 1, 2, 3, 4].map(() => { const began = performance.now(); execFileSync(process.execPath, ['dist/cli/main.js', '--version']); return performance.now() - began; }));

console.log(`| what | measured |\n| --- | --- |\n| reading, articles of ${WORDS} words a second | ${Math.round(1000 / whole)} |`);
for (const [step, ms] of Object.entries(spent)) console.log(`| of it ${step}, ms an article | ${(ms / COUNT).toFixed(2)} |`);
console.log(`| \`onrecord --version\`, ms | ${Math.round(version)} |\n\n${machine()}`);
