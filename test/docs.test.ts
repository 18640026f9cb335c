import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EVENTS } from '../src/lang/en/events.js';
import { EVENT_RULES } from '../src/read/events/rules.js';
import { cliDoc, eventsDoc, readingDoc } from './docs.js';

test('docs/events.md says what the code knows', () => expect(eventsDoc()).toMatchFileSnapshot('../docs/events.md'));
test('docs/reading.md lists every phrasing', () => expect(readingDoc()).toMatchFileSnapshot('../docs/reading.md'));
test('docs/cli.md lists every command and option', () => expect(cliDoc()).toMatchFileSnapshot('../docs/cli.md'));

test('every type of event has an example', () => expect(EVENTS.map((e) => e.type).filter((t) => !EVENT_RULES.some((r) => r.name === t))).toEqual([]));

test('every link within the papers leads somewhere', () => {
  const papers = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'NOTICE', ...readdirSync('docs').filter((f) => f.endsWith('.md')).map((f) => `docs/${f}`)];
  const broken = papers.flatMap((paper) => [...readFileSync(paper, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map((m) => new URL(m[1]!, `file:///${paper}`).pathname.slice(1)).filter((target) => !exists(target)).map((target) => `${paper} → ${target}`));
  expect(broken).toEqual([]);
});

function exists(path: string): boolean {
  try { readFileSync(path); return true; } catch (error) { return (error as NodeJS.ErrnoException).code === 'EISDIR'; }
}
