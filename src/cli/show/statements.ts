/**
 * Who said what: utterances by speaker, each with its wordings' reports, the hands it passed through and where the
 * wordings drift. What is no likelier right than wrong stands last, the surest first.
 */
import { standsAlone } from '../../say/alone.js';
import { setApart, UNSURE } from '../../say/sureness.js';
import { ACT, DRIFT, percent } from '../../say/words.js';
import { isByOffice } from '../../say/voices.js';
import type { Drift, Utterance, Wording } from '../../types.js';
import { paint, plain, wrapped } from '../terminal.js';
import type { View } from './view.js';

export function statementLines(view: View): string[] {
  const bySpeaker = new Map<string, Utterance[]>(),
    { utterances, entities } = view.story.links,
    names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (u: Utterance): string =>
      u.named ? (names.get(u.entity ?? '') ?? u.speaker!) : (names.get(u.entity ?? '') ?? 'Unnamed'),
    { likely, unsure } = setApart(utterances, view.sureOf);
  for (const u of likely) {
    const speaker = nameOf(u);
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), u]);
  }
  const speakers = [...bySpeaker].sort(
    ([a, us], [b, vs]) =>
      Number(a === 'Unnamed') - Number(b === 'Unnamed') || vs.length - us.length || (a < b ? -1 : 1),
  );
  const groups = [
    ...speakers.map(([speaker, of]) => [
      paint.bold(plain(speaker)),
      ...of.flatMap((u) => lines(u, view, u.named ? undefined : byWords(u))),
    ]),
    ...(unsure.length
      ? [
          [
            `${paint.bold('Hardly sure')}${paint.dim(', no likelier right than wrong')}`,
            ...unsure.flatMap((u) => lines(u, view, u.named ? nameOf(u) : byWords(u))),
          ],
        ]
      : []),
  ];
  return groups.flatMap((group, i) => [...(i ? [''] : []), ...group]);
}

/** What the report calls the speaker; the words it has for an office, where who holds it is known. */
const byWords = (u: Utterance): string => (isByOffice(u) ? `as “${u.speaker}”` : (u.speaker ?? 'no one named'));

/** Where the words of a statement begin. */
const INDENT = 13;

function lines(u: Utterance, view: View, speaker: string | undefined): string[] {
  const said = u.wordings[0];
  const words = said ? told(u, said, view) : '';
  const who = speaker === undefined ? '' : `${plain(speaker)}: `,
    sure = view.sureOf(u);
  const relays = said?.relays.length ? ` through ${said.relays.map(plain).join(', then ')}` : '';
  const where = paint.dim(
    `(${u.wordings
      .map((w) => view.cited(w.article))
      .filter(once)
      .join('; ')}${relays})${sure < UNSURE ? ` · reading ${percent(sure)} sure` : ''}`,
  );
  return [
    `  ${paint.cyan(ACT[u.act].padEnd(10))} ${wrapped(`${who}${words} ${where}`, view.width - INDENT, ' '.repeat(INDENT))}`,
    ...u.drift
      .map(driftWords)
      .filter(once)
      .map(
        (words) =>
          `${' '.repeat(INDENT)}${paint.yellow('↳')} ${wrapped(words, view.width - INDENT - 2, ' '.repeat(INDENT + 2))}`,
      ),
  ];
}

/** What cannot be read by itself stands in its sentence. */
function told(u: Utterance, wording: Wording, view: View): string {
  const words = contentOf(u, wording),
    sentence = standsAlone(words) ? undefined : view.sentenceOf(wording.article, wording.content);
  return sentence === undefined ? words : plain(sentence).replace(words, paint.bold(words));
}

/** The words of the wording's content: those of the utterance's anchors that lie in it. */
function contentOf(u: Utterance, wording: Wording): string {
  return u.anchors
    .filter((a) => a.article === wording.article && wording.content.some((c) => c.start === a.start && c.end === a.end))
    .map((a) => plain(a.exact))
    .join(' … ');
}

/**
 * "left out: “on Monday”", "a number: “20” → “22”", and of the same words only where they differ. The same change in
 * several reports is said once.
 */
function driftWords({ kind, from, into }: Drift): string {
  const quoted = (side: NonNullable<Drift['from']>): string => `“${plain(side.exact)}”`;
  if (kind === 'quotation marks' && from && into && bare(from.exact) === bare(into.exact))
    return `in quotation marks in one report only: ${quoted(from)}`;
  if (from && into) return `${DRIFT[kind]}: ${quoted(from)} → ${quoted(into)}`;
  const change = from ? `${DRIFT.omission}: ${quoted(from)}` : into ? `${DRIFT.addition}: ${quoted(into)}` : '';
  return kind === 'omission' || kind === 'addition' ? change : [DRIFT[kind], change].filter(Boolean).join(', ');
}

const bare = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{Nd}]+/gu, ' ');

const once = (word: string, index: number, all: readonly string[]): boolean => all.indexOf(word) === index;
