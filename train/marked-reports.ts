/**
 * Reports of our own, each statement marked with what it is made of and the act an annotator gives it:
 * train/reports/*.txt. A report is opened by a line “# matter · kind of outlet” and is a paragraph a line, with
 * `{words|content1}`, `{words|source1}`, `{words|cue1}`, numbered within the paragraph; marks may nest. The acts of a
 * paragraph follow it: “ = deny announce”. Whom the sources mean stands in train/speakers-of-reports.tsv.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act } from '../src/types.js';

export type Place = readonly [start: number, end: number];

export interface MarkedStatement {
  readonly source: readonly Place[];
  readonly cue: readonly Place[];
  readonly content: readonly Place[];
  readonly act: Act;
  /** Whom the source means, as the report names them most fully; null: nobody; undefined: open, or not marked. */
  readonly speaker?: string | null | undefined;
}

export interface MarkedReport {
  /** Its file: “business-and-culture”. */
  readonly matter: string;
  /** The line that opens it. */
  readonly id: string;
  readonly text: string;
  readonly statements: readonly MarkedStatement[];
}

/** The half of them that may be learned from, by model or by eye; of the other only totals are looked at. */
export const LEARNED: ReadonlySet<string> = new Set(['business-and-culture', 'other-matters']);

const FOLDER = join('train', 'reports'),
  SPEAKERS = join('train', 'speakers-of-reports.tsv');

export function markedReports(): MarkedReport[] {
  const speakers = toSpeakers(readFileSync(SPEAKERS, 'utf8'));
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      toMarkedReports(readFileSync(join(FOLDER, file), 'utf8'), file.replace(/\.txt$/, '')).map((report) => ({
        ...report,
        statements: report.statements.map((one, i) => ({ ...one, speaker: speakers.get(report.id)?.get(i + 1) })),
      })),
    );
}

/** Lines of report, number of the statement in it from 1, speaker (“-” nobody, “?” open) → by report and number. */
export function toSpeakers(lines: string): ReadonlyMap<string, ReadonlyMap<number, string | null | undefined>> {
  const speakers = new Map<string, Map<number, string | null | undefined>>();
  for (const line of lines.split('\n').filter(Boolean)) {
    const [report, number, speaker] = line.split('\t'),
      own = speakers.get(report!) ?? new Map<number, string | null | undefined>();
    speakers.set(report!, own.set(Number(number), speaker === '-' ? null : speaker === '?' ? undefined : speaker));
  }
  return speakers;
}

/** @throws Error naming the line: a mark that is never closed or has no role, a statement without words or act */
export function toMarkedReports(marked: string, matter = ''): MarkedReport[] {
  const reports: { matter: string; id: string; text: string; statements: MarkedStatement[] }[] = [];
  for (const line of marked.split('\n')) {
    if (line.startsWith('# ')) reports.push({ matter, id: line.slice(2), text: '', statements: [] });
    const report = reports.at(-1);
    if (!line.trim() || line.startsWith('# ') || !report) continue;
    const before = report.text ? `${report.text}\n\n` : '';
    const { text, statements } = unmarked(line, before.length);
    report.text = before + text;
    report.statements.push(...statements);
  }
  return reports;
}

/** A paragraph that begins at a place of its report. */
function unmarked(line: string, begin: number): Pick<MarkedReport, 'text' | 'statements'> {
  const [, words = line, acts = ''] = /^(.*) = ([a-z ]+)$/.exec(line) ?? [];
  const roles: Record<'source' | 'cue' | 'content', Place[]>[] = [],
    open: number[] = [];
  let text = '';
  for (let i = 0; i < words.length; i++) {
    const c = words[i]!;
    if (c === '{') open.push(begin + text.length);
    else if (c !== '|') text += c;
    else {
      const [label, role, number] = /^\|(source|cue|content)([1-9]\d?)\}/.exec(words.slice(i, i + 12)) ?? [],
        start = open.pop();
      if (label === undefined || start === undefined)
        throw new Error(`marked report: no role at “${words.slice(i, i + 12)}” in “${line.slice(0, 80)}”`);
      const own = (roles[Number(number) - 1] ??= { source: [], cue: [], content: [] });
      own[role as keyof typeof own].push([start, begin + text.length]);
      i += label.length - 1;
    }
  }
  const all = acts ? acts.split(' ') : [];
  if (open.length > 0 || all.length !== roles.length || roles.some((own) => !own?.content.length))
    throw new Error(`marked report: marks and acts of “${line.slice(0, 80)}”`);
  const inOrder = (places: Place[]) => places.sort((a, b) => a[0] - b[0]);
  return {
    text,
    statements: roles.map(({ source, cue, content }, i) => ({
      source: inOrder(source),
      cue: inOrder(cue),
      content: inOrder(content),
      act: all[i] as Act,
    })),
  };
}
