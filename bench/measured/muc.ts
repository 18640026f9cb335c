/** MUC-4 dev: who did it, who and what was hit, by the heads of their names. */
import { toArticle } from '../../src/clean/article.js';
import { COUNTRIES } from '../../src/lang/en/countries.js';
import { ORDINARY_ENDINGS, ORDINARY_WORDS } from '../../src/lang/en/ordinary-words.js';
import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../../src/lang/en/role-nouns.js';
import { read } from '../../src/read/read.js';
import type { Reading } from '../../src/types.js';
import { itemsOf, prf, type Scores } from './shared.js';

interface Attack { readonly id: string; readonly text: string; readonly roles: { readonly [role in 'PerpInd' | 'PerpOrg' | 'Victim' | 'Target']: readonly (readonly { readonly text: string }[])[] } }
type Part = 'perpetrators' | 'victims' | 'targets';

const ATTACKS = new Set(['ASSAULT', 'DEATH', 'INJURY', 'COERCE', 'ACCIDENT']), SEIZING = /kidnap|abduct|hostage|burn|destroy|damag|bl[eo]w|sabotag|raid|held/;
const THINGS = new Set(`bus car truck vehicle building house home office bank bridge pipeline tower pylon station embassy headquarters facility plant farm town city village post barracks garrison base helicopter plane aircraft church school hotel store shop
restaurant road substation line installation residence airport ranch power dam newspaper consulate complex center camp temple machinery equipment property convoy jeep train railroad highway neighborhood infrastructure university branch supermarket
warehouse refinery boat ship powerline ambulance tank place area site window plantation structure mill factory wing section compound business market`.split(/\s+/));
const NOBODY = new Set('he she they we it i their his her its today people those him'.split(' '));

/** Undefined where the set is not there. */
export function attackScores(): Scores | undefined {
  const texts = itemsOf<Attack>('events/muc4.dev');
  if (!texts) return undefined;
  const counts = new Map<Part, [right: number, found: number, gold: number]>([['perpetrators', [0, 0, 0]], ['victims', [0, 0, 0]], ['targets', [0, 0, 0]]]);
  for (const { id, text, roles } of texts) {
    const reading = read(toArticle({ id, text: cased(text) }));
    count(counts.get('perpetrators')!, [...roles.PerpInd, ...roles.PerpOrg], namesOf(reading, 'perpetrators'));
    count(counts.get('victims')!, roles.Victim, namesOf(reading, 'victims'));
    count(counts.get('targets')!, roles.Target, namesOf(reading, 'targets'));
  }
  const all = [...counts.values()].reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
  return Object.assign({}, ...[...counts, ['all three', all] as const].map(([part, of]) => prf(part, ...of))) as Scores;
}

/** An entity is right where the head of one of its names is; the same head twice is one. */
function count(counts: [number, number, number], gold: readonly (readonly { readonly text: string }[])[], found: ReadonlySet<string>): void {
  const wanted = gold.map((names) => new Set(names.map((n) => headOf(n.text))));
  counts[0] += wanted.filter((heads) => [...heads].some((h) => found.has(h))).length;
  counts[1] += found.size - Math.max(0, [...found].filter((h) => wanted.some((w) => w.has(h))).length - wanted.filter((heads) => [...heads].some((h) => found.has(h))).length);
  counts[2] += wanted.length;
}

function namesOf({ article: { text }, events }: Reading, part: Part): Set<string> {
  const heads = events.filter((e) => ATTACKS.has(e.type) && e.standing !== 'planned' && e.standing !== 'hypothetical' && (e.type !== 'COERCE' || SEIZING.test(text.slice(e.trigger.start, e.trigger.end))))
    .flatMap((e) => { const span = part === 'perpetrators' ? e.agent : e.patient; return span ? text.slice(span.start, span.end).split(/, (?:and )?| and /).map(headOf) : []; });
  const isThing = (h: string) => THINGS.has(singular(h));
  return new Set(heads.filter((h) => (part === 'perpetrators' ? !isThing(h) && !NOBODY.has(h) : part === 'targets' ? isThing(h) : !isThing(h) && !isOrdinary(h))));
}

const headOf = (name: string): string => name.toLowerCase().replace(/["“”]/g, '').split(/ (?:of|in|at|from|for|on|near|who|which|with|by)\b/)[0]!.trim().split(/\s+/).at(-1)!;
const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/(ch|sh|x|ss)es$/, '$1').replace(/([^s])s$/, '$1');

/** The set is in lower case: words that no list of ordinary words has get their capital back, or no name could be read. */
function cased(text: string): string {
  return text.replace(/\p{Ll}+/gu, (word, at: number) => (at === 0 || /[.!?"]\s+"?$/.test(text.slice(Math.max(0, at - 5), at)) || !isOrdinary(word) ? word[0]!.toUpperCase() + word.slice(1) : word));
}

const KNOWN = new Set([...ORDINARY_WORDS, ...[PERSON_NOUNS, GROUP_NOUNS, BODY_NOUNS].flatMap((list) => list.split(/\s+/))].filter((w) => !COUNTRIES.toLowerCase().includes(`\n${w}|`)));
const isOrdinary = (word: string): boolean => word.length < 3 || /^\d/.test(word) || KNOWN.has(word) || KNOWN.has(singular(word)) || ORDINARY_ENDINGS.test(word) || (/(?:s|er|ed|ing|man|men)$/.test(word) && KNOWN.has(word.slice(0, -1)));
