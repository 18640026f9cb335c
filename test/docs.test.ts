import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { MODES } from '../src/lang/en/event-modes.js';
import { EVENTS } from '../src/lang/en/events.js';
import { MODE_RULES } from '../src/read/events/mode-rules.js';
import { EVENT_RULES } from '../src/read/events/rules.js';
import { cliDoc, eventsDoc, readingDoc } from './docs.js';

test('docs/events.md says what the code knows', () => expect(eventsDoc()).toMatchFileSnapshot('../docs/events.md'));
test('docs/reading.md lists every phrasing', () => expect(readingDoc()).toMatchFileSnapshot('../docs/reading.md'));
test('docs/cli.md lists every command and option', () => expect(cliDoc()).toMatchFileSnapshot('../docs/cli.md'));

test('every type of event has an example', () =>
  expect(EVENTS.map((e) => e.type).filter((t) => !EVENT_RULES.some((r) => r.name === t))).toEqual([]));

test('every mode has an example', () =>
  expect(
    MODES.flatMap((m) => m.of.split(' ').map((type) => `${type} ${m.mode}`)).filter(
      (name) => !MODE_RULES.some((r) => r.name === name),
    ),
  ).toEqual([]));

test('every link within the papers leads somewhere', () => {
  const papers = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'NOTICE',
    ...readdirSync('docs')
      .filter((f) => f.endsWith('.md'))
      .map((f) => `docs/${f}`),
  ];
  const broken = papers.flatMap((paper) =>
    [...readFileSync(paper, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map((m) => new URL(m[1]!, `file:///${paper}`).pathname.slice(1))
      .filter((target) => !exists(target))
      .map((target) => `${paper} → ${target}`),
  );
  expect(broken).toEqual([]);
});

describe('README', () => {
  const readme = readFileSync('README.md', 'utf8'),
    folder = mkdtempSync(join(tmpdir(), 'onrecord-readme-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('its commands run', () => {
    const commands = [...readme.matchAll(/^onrecord ([^#\n]+?)\s*(?:#.*)?$/gm)]
      .map((m) => m[1]!.replace('examples/', `${resolve('examples')}/`).split(' '))
      .filter(([name]) => name !== 'serve');
    expect(commands.length).toBeGreaterThan(2);
    for (const command of commands)
      expect(
        execFileSync(process.execPath, [resolve('dist/cli/main.js'), ...command], {
          cwd: folder,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }),
      ).not.toBe('');
  });

  test('its example prints what it says', () => {
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [],
      [, printed] = /\/\/ "(.*)"/.exec(code) ?? [];
    writeFileSync(
      join(folder, 'example.mjs'),
      code.replace("'onrecord/read'", JSON.stringify(pathToFileURL(resolve('dist/faces/read.js')).href)),
    );
    expect(execFileSync(process.execPath, [join(folder, 'example.mjs')], { encoding: 'utf8' }).trim()).toBe(printed);
  });
});

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR';
  }
}
