/**
 * How far two careful people agree: a story that was annotated a second time, apart (bench/stories/again), scored by
 * the scorers of ../shared or $ONRECORD_SHARED as if the second annotator were the program. What the program itself
 * gets on the same story stands in docs/quality.md.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHARED } from './measured/shared.js';

type Place = readonly [start: number, end: number];
/** A stretch of a report. */
interface Stretch {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly kind?: string;
}
interface Story {
  readonly id: string;
  readonly reports: readonly { readonly id: string }[];
  readonly statements: readonly {
    readonly id: string;
    readonly report: string;
    readonly kind: string;
    readonly content: readonly Place[];
  }[];
  readonly figures: readonly { readonly id: string; readonly report: string; readonly span: Place }[];
  readonly series: readonly { readonly figures: readonly string[] }[];
  readonly entities: readonly { readonly mentions: readonly Stretch[] }[];
  readonly times: readonly (Stretch & { readonly value: string })[];
  readonly events: readonly { readonly mentions: readonly Stretch[] }[];
  readonly sameStatement: readonly (readonly string[])[];
  readonly copies: readonly { readonly from: Stretch; readonly to: Stretch }[];
  readonly origins: { readonly groups: readonly (readonly string[])[] };
  readonly conflicts: readonly { readonly kind: string; readonly items: readonly Stretch[] }[];
  readonly positions: readonly { readonly actor: string; readonly sequence: readonly Stretch[] }[];
}

const AGAIN = join('bench', 'stories', 'again');
const scorer = join(SHARED, 'score', 'story.mjs');

if (!existsSync(scorer)) console.log(`left out: no scorers at ${SHARED}; set ONRECORD_SHARED`);
else
  for (const file of readdirSync(AGAIN)) {
    const second = JSON.parse(readFileSync(join(AGAIN, file), 'utf8')) as Story,
      folder = mkdtempSync(join(tmpdir(), 'onrecord-agreement-'));
    try {
      const readings = join(folder, 'readings.jsonl'),
        record = join(folder, 'record.json');
      writeFileSync(
        readings,
        toReadings(second)
          .map((reading) => `${JSON.stringify(reading)}\n`)
          .join(''),
      );
      writeFileSync(record, JSON.stringify(toRecord(second)));
      const first = join('bench', 'stories', file);
      console.log(file);
      console.log(
        execFileSync(process.execPath, [realpathSync(scorer), first, readings, record], { encoding: 'utf8' }),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

/** What each report says, as `onrecord read --jsonl` has it. */
function toReadings({ id, reports, statements, figures, times, events }: Story): object[] {
  return reports.map((report) => {
    const isOwn = (one: { readonly report: string }) => one.report === report.id;
    return {
      article: { id: `${id}/${report.id}` },
      statements: statements.filter(isOwn).map((s) => ({ ...s, form: s.kind })),
      figures: figures.filter(isOwn),
      times: times.filter(isOwn).map((t) => ({ ...t, from: t.value })),
      events: events.flatMap((event) => event.mentions.filter(isOwn)),
    };
  });
}

/** What they say together, as `onrecord export --format json` has it; who says a thing alone says it once. */
function toRecord(story: Story): object {
  const statements = new Map(story.statements.map((s) => [s.id, s])),
    figures = new Map(story.figures.map((f) => [f.id, f]));
  const together = new Set(story.sameStatement.flat()),
    alone = [...statements.keys()].filter((id) => !together.has(id)).map((id) => [id]);
  const article = (report: string) => `${story.id}/${report}`,
    anchor = ({ report, start, end }: Stretch) => ({ article: article(report), start, end });
  return {
    utterances: [...story.sameStatement, ...alone].map((ids) => ({
      wordings: ids
        .flatMap((id) => statements.get(id) ?? [])
        .map((s) => ({ article: article(s.report), content: s.content })),
    })),
    tallies: story.series.map((series) => ({
      figures: series.figures
        .flatMap((id) => figures.get(id) ?? [])
        .map(({ report, span: [start, end] }) => anchor({ report, start, end })),
    })),
    entities: story.entities.map(({ mentions }) => ({
      anchors: mentions.filter(({ kind }) => (kind ?? 'name') === 'name').map(anchor),
    })),
    copies: story.copies.map(({ from, to }) => ({ from: anchor(from), into: anchor(to) })),
    origins: story.origins.groups.map((group) => ({ articles: group.map(article) })),
    conflicts: story.conflicts.map(({ kind, items }) => ({
      kind,
      sides: items.map((item) => ({ anchors: [anchor(item)] })),
    })),
    positions: story.positions.map(({ actor, sequence }) => ({
      actor,
      sequence: sequence.map((step) => ({ anchors: [anchor(step)] })),
    })),
  };
}
