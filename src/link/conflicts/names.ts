/**
 * One entity whose name is spelled differently in two reports: Haque and Haq. With and without accents is a difference
 * that explains itself, and shown as such; hyphens, endings and shortened names are none.
 */
import type { Entity } from '../../types.js';
import { stemOf } from '../utterances/stems.js';
import { folded } from '../utterances/words.js';
import type { Accounts } from './accounts.js';

export function findNameConflicts(entities: readonly Entity[]): Accounts[] {
  return [...withinEntities(entities), ...betweenPersons(entities)];
}

/**
 * Gerd Malik and Gert Malik, or Gerhard Malik and Gerhart Mallik, told by no report beside each other: one person, for
 * all one can see, and perhaps two; so they are set against each other and not made one.
 */
function betweenPersons(entities: readonly Entity[]): Accounts[] {
  const alike = new Map<string, Spelled[]>();
  for (const entity of entities)
    if (entity.type === 'person')
      for (const name of entity.names) {
        const words = folded(name)
          .split(/[^\p{L}]+/u)
          .filter(Boolean)
          .slice(-2);
        if (words.length === 2)
          for (const [key, word] of [
            [`1 ${words[1]} ${words[0]![0]}`, words[0]!],
            [`0 ${words[0]} ${words[1]![0]}`, words[1]!],
            [`${words[0]![0]} ${words[1]![0]}`, words.join(' ')],
          ].map(([key, word]) => [key!.toLowerCase(), word!] as const)) {
            const of = alike.get(key) ?? alike.set(key, []).get(key)!;
            if (of.length < MOST && !of.some((s) => s.entity === entity))
              of.push({ entity, word, anchors: entity.anchors.filter((a) => a.exact.includes(name)) });
          }
      }
  return [...alike.values()].flatMap((of) =>
    of.flatMap((a, i) =>
      of
        .slice(i + 1)
        .filter((b) => isSlip(a, b))
        .map((b): Accounts => {
          const sides = [a, b]
            .sort((x, y) => y.anchors.length - x.anchors.length)
            .map(({ anchors }) => ({ says: anchors[0]!.exact, anchors }));
          return {
            kind: 'name',
            about: a.entity.name,
            state: 'open',
            sides,
            linked: {
              by: 'conflicts/names',
              why: `spelled nearly alike, and in no report together: ${a.word} and ${b.word}`,
            },
          };
        }),
    ),
  );
}

interface Spelled {
  readonly entity: Entity;
  readonly word: string;
  readonly anchors: Entity['anchors'];
}
/** No story has more people of one name. */
const MOST = 20;

function isSlip(a: Spelled, b: Spelled): boolean {
  if (!a.anchors.length || !b.anchors.length) return false;
  const [x, y] = [a, b].map(({ word }) => word.toLowerCase().split(' '));
  const apart = x!.map((word, i) => [word, y![i]!] as const).filter(([p, q]) => p !== q);
  if (apart.length !== x!.length || !apart.every(([p, q]) => isSlipOf(p, q, apart.length > 1 ? LONG : SHORT)))
    return false;
  const reports = new Set(a.entity.anchors.map((anchor) => anchor.article));
  return !b.entity.anchors.some((anchor) => reports.has(anchor.article));
}

/** Letters of the shorter word, where one word of two differs and where both do. */
const SHORT = 3,
  LONG = 5;

/**
 * One letter more, less or other; two where the vowels alone differ, as another alphabet's names are spelled ("Khmais",
 * "Khemaies"); not where the last one alone makes another given name of it: "Maria", "Mario".
 */
function isSlipOf(x: string, y: string, least: number): boolean {
  const last = [x.at(-1)!, y.at(-1)!],
    shorter = Math.min(x.length, y.length),
    edits = editsBetween(x, y);
  if (shorter < least || edits > 2 || (edits === 2 && (shorter < SPELT || consonantsOf(x) !== consonantsOf(y))))
    return false;
  return last[0] === last[1] || !last.some((c) => VOWEL.test(c)) || x.slice(0, 3) !== y.slice(0, 3);
}
const SPELT = 6,
  VOWEL = /[aeiouy]/,
  consonantsOf = (word: string): string => word.replace(/[aeiouy]/g, '');

function withinEntities(entities: readonly Entity[]): Accounts[] {
  return entities.flatMap((entity) => {
    const names = [...new Set(entity.names)].sort(),
      found = names.flatMap((a, i) => names.slice(i + 1).flatMap((b) => variantOf(a, b)))[0];
    if (!found) return accented(entity);
    const sides = found
      .map((spelling) => {
        const anchors = entity.anchors.filter((a) => names.includes(a.exact) && wordsOf(a.exact).includes(spelling));
        return { says: anchors[0]?.exact ?? spelling, anchors };
      })
      .sort((a, b) => b.anchors.length - a.anchors.length);
    return sides.some((s) => !s.anchors.length)
      ? []
      : [
          {
            kind: 'name' as const,
            about: entity.name,
            state: 'open' as const,
            sides,
            linked: { by: 'conflicts/names', why: `one name, spelled ${found[0]} and ${found[1]}` },
          },
        ];
  });
}

/** Ana Solé and Ana Sole: a person's name in the same letters but for accents, in two reports. */
function accented({ name, type, anchors }: Entity): Accounts[] {
  if (type !== 'person') return [];
  const spelled = new Map<string, Map<string, Entity['anchors'][number][]>>();
  for (const anchor of anchors)
    for (const word of anchor.exact.normalize('NFC').match(/\p{L}{3,}/gu) ?? []) {
      const of = spelled.get(folded(word)) ?? spelled.set(folded(word), new Map()).get(folded(word))!;
      (of.get(word) ?? of.set(word, []).get(word)!).push(anchor);
    }
  const variants = [...spelled.values()].find(
    (of) => of.size > 1 && new Set([...of.values()].flat().map((a) => a.article)).size > 1,
  );
  if (!variants) return [];
  const sides = [...variants]
    .sort(([x, a], [y, b]) => b.length - a.length || (x < y ? -1 : 1))
    .map(([, of]) => ({ says: of[0]!.exact, anchors: of }));
  return [
    {
      kind: 'name',
      about: name,
      state: 'explained',
      sides,
      linked: { by: 'conflicts/names', why: `one name, accents apart: ${[...variants.keys()].join(' and ')}` },
    },
  ];
}

/** Words of a name; the letters before a ship's name and other abbreviations are none. */
const wordsOf = (name: string): string[] =>
  (
    folded(name)
      .replaceAll(/['’‐‑-]/g, '')
      .match(/\p{L}{4,}/gu) ?? []
  ).filter((word) => /^\p{Lu}.*\p{Ll}$/u.test(word));

/** The one word in which two names of as many words differ, or a single name and the last word of the other. */
function variantOf(a: string, b: string): (readonly [string, string])[] {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.length !== y.length && x.length !== 1 && y.length !== 1) return [];
  const pairs =
    x.length === y.length
      ? x.map((word, i) => [word, y[i]!] as const)
      : x.length && y.length
        ? [[x.at(-1)!, y.at(-1)!] as const]
        : [];
  const different = pairs.filter(([p, q]) => p.toLowerCase() !== q.toLowerCase());
  return different.length === 1 && isVariant(...different[0]!) ? [different[0]!] : [];
}

/** Two words that begin alike and differ in one letter, or in two of eight. */
function isVariant(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x[0] !== y[0] || stemOf(x) === stemOf(y) || `${x}s` === y || `${y}s` === x) return false;
  return editsBetween(x, y) <= (Math.min(x.length, y.length) >= 8 || x.endsWith('ue') || y.endsWith('ue') ? 2 : 1);
}

/** Levenshtein distance, counted up to 3. */
function editsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return Math.min(3, row[b.length]!);
}
