/**
 * What train/roles.py learns from, as numbers: of each word of a text its state, of each cue its window, what is looked
 * up for its words, and their roles. No text leaves this file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CUE_TABLES, EDGES, WORD_TABLES } from '../src/read/attribution/roles/inputs.js';
import { toWindow } from '../src/read/attribution/roles/window.js';
import { toAsked } from '../src/read/attribution/roles.js';
import { wordsOf } from '../src/read/attribution/view.js';
import type { Example } from './attribution.js';
import type { Tables } from './window-network.js';

export const TABLES: Tables = { words: WORD_TABLES, heads: CUE_TABLES, steps: [WORD_TABLES.length - 1, EDGES] };

/** Role of a cue's own words: they have none, whatever is learned. */
const CUE = 3;

type Numbers = Int8Array | Uint8Array | Uint16Array | Int32Array;

/** @param texts some may come more than once: what is rare among them and matters */
export function writeWindows(folder: string, texts: readonly Example[]): void {
  const parts: { readonly [name: string]: Numbers[] } = {
    states: [],
    first: [],
    length: [],
    head: [],
    inputs: [],
    heads: [],
    roles: [],
  };
  const add = (name: string, numbers: Numbers): void => void parts[name]!.push(numbers);
  let begin = 0,
    width = 0;
  for (const { view, gold } of texts) {
    const { words, states } = view.grammar,
      cues = gold.map((a) => wordsOf(view.grammar, a.cue)),
      cueOf = new Map(cues.flatMap((cue, i) => cue.map((w) => [w, i] as const)));
    add('states', states);
    gold.forEach((a, i) => {
      const cue = cues[i]!;
      if (!cue.length) return;
      const win = toWindow(view, cue, (w) => (cueOf.get(w) ?? i) !== i),
        asked = toAsked(win),
        roles = new Uint8Array(win.last - win.first);
      for (const [role, wanted] of [
        [1, wordsOf(view.grammar, a.source)],
        [2, wordsOf(view.grammar, a.content)],
        [CUE, cue],
      ] as const)
        for (const w of wanted) if (w >= win.first && w < win.last) roles[w - win.first] = role;
      add('first', Int32Array.of(begin + win.first));
      add('length', Int32Array.of(roles.length));
      add('head', Int32Array.of(begin + win.head));
      add('inputs', asked.words);
      add('heads', asked.heads);
      add('roles', roles);
    });
    begin += words.length;
    if (words.length) width = states.length / words.length;
  }
  for (const [name, numbers] of Object.entries(parts))
    writeFileSync(
      join(folder, `${name}.bin`),
      Buffer.concat(numbers.map((n) => Buffer.from(n.buffer, n.byteOffset, n.byteLength))),
    );
  writeFileSync(join(folder, 'tables.json'), JSON.stringify({ ...TABLES, states: width }));
}
