/**
 * What one more article costs when it is linked into a record of many: made-up articles of some 250 words in stories of
 * very uneven size, on disk. The same articles are linked into each record, one by one, in a process that reads none.
 * Cleaning, reading and keeping are not counted. `npm run bench -- link 100000` goes further than the 10,000.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tuneEngine } from '../src/cli/engine.js';
import { linkStory } from '../src/link/link.js';
import { tiesOf } from '../src/link/stories.js';
import { openRecord } from '../src/record/open.js';
import type { Held } from './link/corpus.js';
import { machine, median } from './machine.js';

/** Every so many-th article is held back and linked last. */
const EVERY = 17;
/** Sizes of stories up to which a row of the second table goes. */
const BUCKETS = [5, 15, 50, 100, 200];

interface Row {
  readonly story: number;
  readonly ms: number;
}
interface Measured {
  readonly rows: readonly Row[];
  readonly rss: number;
}

tuneEngine();
if (process.argv[3] === 'measure') measure(process.argv[4]!);
else {
  const { addClones, makeThousand } = await import('./link/corpus.js');
  const most = Number(process.argv[3] ?? 10_000),
    sizes = [1000, 10_000, 100_000].filter((size) => size <= most);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-link-')),
    base = join(folder, 'base.db');
  try {
    writeFileSync(join(folder, 'held.json'), JSON.stringify(await makeThousand(base, EVERY)));
    const all = sizes.map((size, i) => {
      addClones(base, i === 0 ? 1 : sizes[i - 1]! / 1000, size / 1000);
      copyFileSync(base, join(folder, 'onrecord.db'));
      const measured = JSON.parse(
        execFileSync(process.execPath, [process.argv[1]!, 'link', 'measure', folder], {
          encoding: 'utf8',
          maxBuffer: 1 << 26,
          stdio: ['ignore', 'pipe', 'inherit'],
        }),
      ) as Measured;
      return { size, bytes: statSync(base).size, ...measured };
    });
    const first = median(all[0]!.rows.map((r) => r.ms)),
      at = (rows: readonly Row[], share: number) =>
        [...rows].sort((a, b) => a.ms - b.ms)[Math.floor(share * rows.length)]!.ms.toFixed(1);
    console.log(
      `| articles on record | one more linked, ms of CPU, median of ${all[0]!.rows.length} | nine of ten | slowest | times that of 1,000 (wanted: 1.3) | memory, MB | record, MB |\n|${' --- |'.repeat(7)}`,
    );
    for (const { size, rows, rss, bytes } of all)
      console.log(
        `| ${size.toLocaleString('en')} | ${median(rows.map((r) => r.ms)).toFixed(1)} | ${at(rows, 0.9)} | ${Math.max(...rows.map((r) => r.ms)).toFixed(0)} | ${(median(rows.map((r) => r.ms)) / first).toFixed(2)} | ${rss} | ${(bytes / 2 ** 20).toFixed(0)} |`,
      );
    console.log(
      `\n| reports of its story | ${sizes.map((size) => `into ${size.toLocaleString('en')}, ms of CPU`).join(' | ')} |\n|${' --- |'.repeat(sizes.length + 1)}`,
    );
    BUCKETS.forEach((upTo, i) => {
      const within = ({ story }: Row) => story <= upTo && story > (BUCKETS[i - 1] ?? 0);
      if (all[0]!.rows.some(within))
        console.log(
          `| ${(BUCKETS[i - 1] ?? 0) + 1}–${upTo} | ${all.map(({ rows }) => median(rows.filter(within).map((r) => r.ms)).toFixed(1)).join(' | ')} |`,
        );
    });
    console.log(`\n${machine()}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Links what was held back into the record of a folder, article by article. */
function measure(folder: string): void {
  const held = JSON.parse(readFileSync(join(folder, 'held.json'), 'utf8')) as Held[],
    record = openRecord(join(folder, 'onrecord.db'));
  const before = record.stories().length,
    rows = held.map(({ kept, story }): Row => {
      record.keep([{ ...kept, bytes: new TextEncoder().encode(kept.article.text) }]);
      const before = process.cpuUsage();
      record.link(linkStory, tiesOf);
      const { user, system } = process.cpuUsage(before);
      return { story, ms: (user + system) / 1000 };
    });
  if (record.stories().length < before) throw new Error('stories of the corpus grew together');
  record.close();
  console.log(JSON.stringify({ rows, rss: Math.round(process.memoryUsage().rss / 2 ** 20) } satisfies Measured));
}
