/**
 * Whether a statement's speaker is whom its source means: our own reports (train/reports), of the statements that are
 * found. Half of the reports was read while rules were made; of the other only totals are told. `--errors` prints the
 * misses of the first half to stderr.
 */
import { toArticle } from '../src/clean/article.js';
import { PRONOUNS } from '../src/lang/en/pronouns.js';
import { read } from '../src/read/read.js';
import type { Span, Statement } from '../src/types.js';
import {
  LEARNED,
  type MarkedReport,
  type MarkedStatement,
  markedReports,
  type Place,
} from '../train/marked-reports.js';
import { machine } from './machine.js';

const KINDS = ['name', 'description', 'pronoun', 'none'] as const;
type Kind = (typeof KINDS)[number];

const EMPTY = new Set('the a an of mr mrs ms dr president minister secretary us u s'.split(' '));

const halves = new Map<string, Map<Kind, { found: number; right: number }>>();
for (const report of markedReports()) count(report);

console.log(`| reports | ${KINDS.join(' | ')} | together |\n| --- | ${'--- | '.repeat(KINDS.length)}--- |`);
for (const [half, kinds] of halves) {
  const all = [...kinds.values()],
    sum = (of: 'found' | 'right') => all.reduce((n, one) => n + one[of], 0);
  console.log(
    `| ${half} | ${KINDS.map((kind) => share(kinds.get(kind)!)).join(' | ')} | **${share({ found: sum('found'), right: sum('right') })}** |`,
  );
}
console.log(`\n${machine()}`);

function share({ found, right }: { readonly found: number; readonly right: number }): string {
  return found ? `${((100 * right) / found).toFixed(1)} of ${found}` : '–';
}

function count(report: MarkedReport): void {
  const half = LEARNED.has(report.matter) ? 'read while rules were made' : 'unseen',
    kinds = halves.get(half) ?? new Map(KINDS.map((kind) => [kind, { found: 0, right: 0 }]));
  halves.set(half, kinds);
  const { statements } = read(toArticle({ id: report.id, text: report.text }));
  for (const [marked, found] of pairs(report, statements)) {
    if (marked.speaker === undefined) continue;
    const own = kinds.get(kindOf(report.text, marked))!,
      right = isSameName(marked.speaker ?? '', found.speaker ?? '');
    own.found++;
    if (right) own.right++;
    else if (process.argv.includes('--errors') && LEARNED.has(report.matter))
      console.error(
        [
          kindOf(report.text, marked),
          report.id,
          `${marked.speaker} [${wordsAt(report.text, marked.source)}]`,
          `${found.speaker} [${wordsAt(report.text, found.source.map(placeOf))}]`,
          wordsAt(report.text, marked.content).slice(0, 90),
        ].join('\t'),
      );
  }
}

function kindOf(text: string, { source, speaker }: MarkedStatement): Kind {
  const words = wordsAt(text, source);
  if (!words) return 'none';
  if (Object.hasOwn(PRONOUNS, words.toLowerCase())) return 'pronoun';
  const names = speaker?.match(/(?<!\p{L})\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
  return names.some((name) => words.includes(name)) ? 'name' : 'description';
}

/** Marked with found statements, those first that share most words of what is said, the cue before all. */
function pairs(report: MarkedReport, found: readonly Statement[]): (readonly [MarkedStatement, Statement])[] {
  const all: [number, MarkedStatement, Statement][] = [];
  for (const marked of report.statements)
    for (const one of found) {
      const shared = alike(lettersOf(marked.content), lettersOf(one.content.map(placeOf)));
      if (shared >= 0.5)
        all.push([shared + (alike(lettersOf(marked.cue), lettersOf(one.cue.map(placeOf))) > 0 ? 1 : 0), marked, one]);
    }
  const taken = new Set<MarkedStatement | Statement>();
  return all
    .sort((a, b) => b[0] - a[0])
    .filter(([, marked, one]) => !taken.has(marked) && !taken.has(one) && taken.add(marked).add(one))
    .map(([, marked, one]) => [marked, one] as const);
}

function placeOf({ start, end }: Span): Place {
  return [start, end];
}

function wordsAt(text: string, places: readonly Place[]): string {
  return places.map(([start, end]) => text.slice(start, end)).join(' … ');
}

/** All places in the text that they cover. */
function lettersOf(places: readonly Place[]): ReadonlySet<number> {
  const letters = new Set<number>();
  for (const [start, end] of places) for (let at = start; at < end; at++) letters.add(at);
  return letters;
}

function alike(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let both = 0;
  for (const at of some) if (others.has(at)) both++;
  return some.size + others.size ? (2 * both) / (some.size + others.size) : 0;
}

/** All words of the shorter are among those of the longer, small words and titles aside, as the story scorer has it. */
function isSameName(one: string, other: string): boolean {
  const [short, long] = [contentWords(one), contentWords(other)].sort((a, b) => a.length - b.length);
  return short!.length ? short!.every((word) => long!.includes(word)) : one.toLowerCase() === other.toLowerCase();
}

function contentWords(name: string): string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.filter((word) => !EMPTY.has(word)) ?? [];
}
