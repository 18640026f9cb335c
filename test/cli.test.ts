import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WholeRecord } from '../src/types.js';

// The command line as built (npm test builds first), in a folder of its own.
const folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-'));
const MAIN = resolve('dist/cli/main.js'),
  EXAMPLE = resolve('examples/karsholm');

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function onrecord(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: { [name: string]: string } } = {},
): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [MAIN, ...args],
      { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, NO_COLOR: '1', ...env } },
      (error, out, err) => done({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
    child.stdin!.end(input);
  });
}

afterAll(() => rmSync(folder, { recursive: true }));

test('--version prints the version', async () =>
  expect((await onrecord(['--version'])).out.trim()).toMatch(/^\d+\.\d+\.\d+$/));

test.each([[['nonsense']], [['add']], [['export', '--format', 'parchment']], [['serve', '--port', 'x']], [['read']]])(
  'wrong use is exit 2 and says what is wrong: %j',
  async (args) => {
    const { code, err } = await onrecord(args);
    expect(code).toBe(2);
    expect(err).not.toBe('');
  },
);

test('a record that is not there is an error that says what to do', async () => {
  const { code, err } = await onrecord(['show', '--record', 'nowhere.db']);
  expect(code).toBe(1);
  expect(err).toContain('onrecord add');
});

test('a reader sees whose count a tally is: in the terminal, in JSON, in CSV and in the page of a story', async () => {
  const texts = [
    'A fever has killed 14 people in the Ostrel valley, the Health Ministry said. Ida Quist, who heads the Lazny health board, said her office had counted 19 deaths.',
    'The fever in the Ostrel valley goes on. The Health Ministry put the death toll at 23. The Lazny health board says 34 people have died of the fever.',
  ];
  await onrecord(['add', '--record', 'fever.db', '-'], {
    input: texts
      .map((text, i) =>
        JSON.stringify({
          id: `f${i}`,
          outlet: `Wire ${i}`,
          title: 'Fever in the Ostrel valley',
          published: `2025-11-1${4 + i}`,
          text,
        }),
      )
      .join('\n'),
  });
  const said = async (...args: string[]) => (await onrecord([...args, '--record', 'fever.db'])).out,
    record = JSON.parse(await said('export')) as WholeRecord;
  expect(record.tallies.map((t) => [t.scope, t.figures.map((f) => f.value)])).toEqual([
    ['Ostrel · according to Health Ministry', [14, 23]],
    ['according to Lazny health board', [19, 34]],
  ]);
  for (const shown of [
    await said('show'),
    await said('export', '--format', 'figures-csv'),
    await said('export', '--format', 'html'),
  ])
    for (const { scope } of record.tallies) expect(shown.replaceAll(/\s+/g, ' ')).toContain(scope);
});

test('what a report says is put into words, and one without outlet and title goes by its first words', async () => {
  const text = 'The old ferry at Lazny will sail again in May. Ida Quist denied that its engine had failed.';
  await onrecord(['add', '--record', 'bare.db', '-'], { input: JSON.stringify({ id: 'f7c0', text }) });
  const said = async (...args: string[]) => (await onrecord([...args, '--record', 'bare.db'])).out;
  const shown = await said('show');
  expect(shown).toMatch(/f7c0 +undated · “The old ferry at Lazny/);
  expect(shown).toMatch(/denied +that its engine had failed/);
  expect(await said('search', 'engine')).toContain('“The old ferry at Lazny will sail again');
});

describe('with the example story', () => {
  beforeAll(async () => expect((await onrecord(['add', EXAMPLE])).code).toBe(0));

  test('adding it again changes nothing', async () => {
    const before = (await onrecord(['export'])).out;
    expect((await onrecord(['add', EXAMPLE])).out).toContain('0 added, 8 known, 0 rejected');
    expect((await onrecord(['export'])).out).toBe(before);
  });

  test('show fits the window', async () => {
    const { out } = await onrecord(['show'], { env: { COLUMNS: '60' } });
    expect(
      out.split('\n').filter(
        (line) =>
          line.length > 60 &&
          line
            .trim()
            .split(/\s+/)
            .every((word) => word.length < 60),
      ),
    ).toEqual([]);
    expect(out).toContain('WHO SAID WHAT');
    expect(out).toContain('WHERE THE ACCOUNTS DIFFER');
    expect(out.indexOf('WHERE THE ACCOUNTS DIFFER'), 'the longest section last').toBeLessThan(
      out.indexOf('WHO SAID WHAT'),
    );
  });

  test('colours only where they are wanted', async () => {
    const esc = String.fromCharCode(27);
    expect((await onrecord(['show'])).out).not.toContain(esc);
    expect(
      (await onrecord(['show'], { env: { NO_COLOR: undefined as unknown as string, FORCE_COLOR: '1' } })).out,
    ).toContain(esc);
  });

  test('a person rules, sees the ruling listed, and takes it back', async () => {
    const shown = async () => JSON.parse((await onrecord(['export'])).out) as WholeRecord,
      before = await shown(),
      carried = before.utterances.find((u) => u.wordings.length > 1)!;
    expect(
      await onrecord([
        'rule',
        'split',
        carried.id,
        carried.wordings[1]!.article,
        '--why',
        'two occasions',
        '--by',
        'night desk',
      ]),
    ).toMatchObject({ code: 0, out: expect.stringContaining('onrecord undo ') });
    const after = await shown(),
      [ruling] = after.rulings;
    expect(after.utterances.find((u) => u.id === carried.id)?.wordings.map((w) => w.article)).toEqual(
      carried.wordings.filter((_, i) => i !== 1).map((w) => w.article),
    );
    expect(ruling).toMatchObject({ kind: 'split', of: 'statement', by: 'night desk', why: 'two occasions' });
    expect((await onrecord(['rulings'])).out).toContain('two occasions');
    expect((await onrecord(['undo', ruling!.id])).code).toBe(0);
    expect({ ...(await shown()), rulings: [] }).toEqual(before);
    expect((await onrecord(['undo', 'x'])).err).toContain('no such ruling');
    expect((await onrecord(['rule', 'reject', 'x'])).err).toContain('no such item');
  });

  test('stories, search and doctor answer, in text and in JSON', async () => {
    expect(JSON.parse((await onrecord(['stories', '--json'])).out)).toHaveLength(1);
    expect((await onrecord(['search', 'inspection'])).out).toContain('inspection');
    expect((await onrecord(['search', '"((( unbalanced'])).code).toBeLessThan(2);
    expect(JSON.parse((await onrecord(['doctor', '--json'])).out).missing).toEqual([]);
  });

  test('remove takes one article away, and add brings it back', async () => {
    const before = (await onrecord(['export'])).out;
    expect((await onrecord(['remove', 'morning-lines-0412'])).out).toContain('1 removed');
    expect(JSON.parse((await onrecord(['export'])).out).articles).toHaveLength(7);
    await onrecord(['add', EXAMPLE]);
    expect((await onrecord(['export'])).out).toBe(before);
  });

  test('rebuild gives the same record', async () => {
    const before = (await onrecord(['export'])).out;
    expect((await onrecord(['rebuild'])).code).toBe(0);
    expect((await onrecord(['export'])).out).toBe(before);
  });

  test('show into a closed pipe ends quietly', () => {
    expect(
      execFileSync('sh', ['-c', `"${process.execPath}" "${MAIN}" export | head -c 10`], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    ).toHaveLength(10);
  });
});

test('read --jsonl gives a reading a line, in order, with the text unchanged', async () => {
  const articles = [
    { id: 'b', text: 'The dam is safe, the minister said.\r\n' },
    { id: 'a', text: '“No,” she said.' },
  ];
  const { out, code } = await onrecord(['read', '--jsonl'], {
    input: articles.map((a) => JSON.stringify(a)).join('\n'),
  });
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).article),
  ).toEqual(articles);
});

test('many readers give the same bytes as one, in the same order, and reject the same', async () => {
  const input = Array.from({ length: 60 }, (_, n) =>
    n % 20 === 7
      ? 'not json'
      : JSON.stringify({
          id: `a${n}`,
          text: `The weir held, the warden of lock ${n} said. `.repeat(1 + ((n * 7) % 11)),
        }),
  ).join('\n');
  const one = await onrecord(['read', '--jsonl'], { input });
  expect(await onrecord(['read', '--jsonl', '--jobs', '3'], { input })).toEqual(one);
  expect([one.code, one.out.trim().split('\n').length]).toEqual([1, 57]);
  expect((await onrecord(['read', EXAMPLE, '--jobs', '2'])).out).toBe((await onrecord(['read', EXAMPLE])).out);
});

test('what is no report is rejected with a reason, and the rest goes on', async () => {
  const at = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return name;
  };
  const paths = [
    at('empty.txt', ''),
    at('binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])),
    at('good.txt', 'The mill burned\n\nThe mill in Ostrel burned down on Friday, the mayor said.\n'),
    at(
      'lines.jsonl',
      `{"id":"l1","text":"The mill burned down, police said."}\n{"id":"l2"}\nnot json\n{"id":"l3","text":"The mill is lost, its owner said."}\n`,
    ),
    'nowhere.txt',
  ];
  const { code, out, err } = await onrecord(['add', ...paths, '--record', 'mixed.db', '--json']);
  expect(code).toBe(1);
  const summary = JSON.parse(out);
  expect(summary.added).toHaveLength(3);
  expect(summary.rejected).toHaveLength(5);
  for (const { reason } of summary.rejected) expect(reason).toMatch(/^\S+: .+: .+/);
  expect(err).toContain('rejected');
});

test('what npm start runs adds the example story and says where it is', async () => {
  const [, words = ''] = /main\.js (.*)$/.exec(JSON.parse(readFileSync('package.json', 'utf8')).scripts.start) ?? [];
  const child = spawn(
    process.execPath,
    [MAIN, ...words.split(' ').filter((word) => word !== '--open'), '--record', 'start.db'],
    { cwd: folder },
  );
  try {
    const said = await new Promise<string>((done, failed) => {
      child.stdout.once('data', (line) => done(String(line)));
      child.once('exit', (code) => failed(new Error(`exit ${code}`)));
    });
    const [url = ''] = /http:\S+/.exec(said) ?? [];
    expect(JSON.stringify(await (await fetch(`${url.replace(/\/$/, '')}/api/stories`)).json())).toContain('Vardian');
  } finally {
    const gone = new Promise((done) => child.once('exit', done));
    child.kill();
    await gone; // it still writes its record as it ends
  }
});
