/**
 * CoNLL-U → documents as one would receive them, and what their words truly are. Paragraphs stand apart as in the
 * source; inside one, sentences follow each other with a space unless their last word says otherwise. Words of a
 * contraction whose letters make up the whole have spans of their own, others share that of the whole.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../../src/types.js';

export interface GoldWord extends Span {
  readonly upos: string;
  readonly xpos: string;
  /** Number of the head in the document; -1 for the root of a sentence. */
  readonly head: number;
  /** Without its subtype. */
  readonly label: string;
}

export interface GoldText {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly words: readonly GoldWord[];
}

export function goldTexts(path: string): GoldText[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split(/^(?=# newdoc id)/m)
    .flatMap((document) => {
      const id = /^# newdoc id = (.*)/.exec(document)?.[1];
      return id === undefined
        ? []
        : [
            {
              ...toText(document.split(/\n\n+/).filter((block) => /^1[\t-]/m.test(block))),
              id,
              genre: /^(?:GUM_)?([a-z]+)/.exec(id)?.[1] ?? '',
            },
          ];
    });
}

function toText(blocks: readonly string[]): Pick<GoldText, 'text' | 'paragraphs' | 'sentences' | 'words'> {
  let text = '';
  const starts: number[] = [],
    sentences: Span[] = [],
    words: GoldWord[] = [];
  for (const block of blocks) {
    if (!text || /^# newpar/m.test(block)) {
      if (text) text = `${text.trimEnd()}\n\n`;
      starts.push(text.length);
    }
    const first = words.length,
      begin = text.length;
    let whole:
        | { readonly start: number; readonly end: number; readonly last: number; readonly isSplit: boolean; at: number }
        | undefined,
      end = begin;
    for (const [number, form, , upos, xpos, , head, label, , more] of block
      .split('\n')
      .filter((line) => /^\d+(?:-\d+)?\t/.test(line))
      .map((line) => line.split('\t'))) {
      const until = /-(\d+)$/.exec(number!)?.[1];
      if (until === undefined && whole && Number(number) <= whole.last) {
        const span: Span = whole.isSplit ? { start: whole.at, end: whole.at + form!.length } : whole;
        whole.at = span.end;
        words.push({
          start: span.start,
          end: span.end,
          upos: upos!,
          xpos: xpos!,
          head: head === '0' ? -1 : first + Number(head) - 1,
          label: label!.split(':')[0]!,
        });
        continue;
      }
      const start = text.length;
      text += form;
      end = text.length;
      if (until !== undefined)
        whole = { start, end, last: Number(until), isSplit: partsOf(block, number!).join('') === form, at: start };
      else
        words.push({
          start,
          end,
          upos: upos!,
          xpos: xpos!,
          head: head === '0' ? -1 : first + Number(head) - 1,
          label: label!.split(':')[0]!,
        });
      if (!/SpaceAfter=No/.test(more!)) text += ' ';
    }
    sentences.push({ start: begin, end });
  }
  text = text.trimEnd();
  return {
    text,
    sentences,
    words,
    paragraphs: starts.map((start, i) => ({ start, end: i + 1 < starts.length ? starts[i + 1]! - 2 : text.length })),
  };
}

function partsOf(block: string, range: string): string[] {
  const [from, to] = range.split('-').map(Number) as [number, number];
  return block.split('\n').flatMap((line) => {
    const [number, form] = line.split('\t');
    return /^\d+$/.test(number!) && Number(number) >= from && Number(number) <= to ? [form!] : [];
  });
}
