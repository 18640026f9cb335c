/**
 * Times and events on public sets: TempEval-3 dev (times found, their values), PLOVER's gold standard records (root of the sentence's event),
 * MUC-4 dev (who did it, who and what was hit). Data from ../shared or $ONRECORD_SHARED, which is no part of this repository.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toArticle } from '../src/clean/article.js';
import { COUNTRIES } from '../src/lang/en/countries.js';
import { ORDINARY_ENDINGS, ORDINARY_WORDS } from '../src/lang/en/ordinary-words.js';
import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../src/lang/en/role-nouns.js';
import { grammarModels } from '../src/model/models.js';
import { toGrammar } from '../src/read/grammar/grammar.js';
import { toPage } from '../src/read/page.js';
import { read } from '../src/read/read.js';
import type { Event, Reading, Span } from '../src/types.js';
import { machine } from './machine.js';

const SHARED = resolve(process.env.ONRECORD_SHARED ?? '../shared');
const percent = (n: number, of: number): string => (of ? ((100 * n) / of).toFixed(1) : '–');
const prf = (right: number, found: number, gold: number): string => `${percent(right, found)} | ${percent(right, gold)} | **${percent(2 * right, found + gold)}**`;

// ── TempEval-3 ────────────────────────────────────────────────────────────────

interface TimesText { readonly id: string; readonly text: string; readonly dct: string; readonly timexes: readonly (Span & { readonly value: string })[] }

function times(texts: readonly TimesText[]): void {
  let found = 0, right = 0, gold = 0, predicted = 0;
  for (const { id, text, dct, timexes } of texts) {
    const own = [...read(toArticle({ id, text, published: dct })).times];
    gold += timexes.length; predicted += own.length;
    for (const t of timexes) {
      const at = own.findIndex((o) => o.start < t.end && t.start < o.end);
      if (at < 0) continue;
      const [match] = own.splice(at, 1);
      found++;
      if (match!.value === t.value || match!.when?.from === t.value) right++;
    }
  }
  console.log(`| TempEval-3 dev | times found | ${prf(found, predicted, gold)} |\n| | their values | ${prf(right, predicted, gold)} |`);
}

// ── PLOVER ────────────────────────────────────────────────────────────────────

interface Coded { readonly id: string; readonly text: string; readonly event: string }

/** Names of version 0.5b1 → today's. */
const TODAY: { readonly [old: string]: string } = { DEMAND: 'REQUEST', DISAPPROVE: 'ACCUSE', FIGHT: 'ASSAULT' };
/** Types that PLOVER does not have → the root it gives them. */
const ROOT: { readonly [type: string]: string } = { DEATH: 'ASSAULT', INJURY: 'ASSAULT', ACCIDENT: 'ASSAULT', COURT: 'COERCE', CRIME: 'COERCE' };
/** PLOVER's codebook: what is only intended of the first is AGREE, of the second THREATEN. */
const GIVEN = new Set(['SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'CONSULT']), HARM = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'PROTEST', 'MOBILIZE']);

function roots(sentences: readonly Coded[]): void {
  let right = 0;
  for (const { id, text, event } of sentences) if (rootOf(toArticle({ id, text })) === (TODAY[event] ?? event)) right++;
  console.log(`| PLOVER 0.5b1 dev | root of the sentence’s event | – | – | **${percent(right, sentences.length)}** (right of ${sentences.length}) |`);
}

/** The event highest in the sentence's tree; the first of equals. */
function rootOf(article: ReturnType<typeof toArticle>): string | undefined {
  const { words, heads } = toGrammar(toPage(article), grammarModels());
  const depth = ({ trigger }: Event): number => {
    let at = words.findIndex((w) => w.start < trigger.end && trigger.start < w.end), n = 0;
    for (; at >= 0 && heads[at]! >= 0; n++) at = heads[at]!;
    return n;
  };
  const main = [...read(article).events].sort((a, b) => depth(a) - depth(b) || a.trigger.start - b.trigger.start)[0];
  if (!main) return undefined;
  const type = ROOT[main.type] ?? main.type, intended = main.standing === 'planned' || main.standing === 'hypothetical';
  return intended && GIVEN.has(type) ? 'AGREE' : intended && HARM.has(type) ? 'THREATEN' : type;
}

// ── MUC-4 ─────────────────────────────────────────────────────────────────────

interface Attack { readonly id: string; readonly text: string; readonly roles: { readonly [role in 'PerpInd' | 'PerpOrg' | 'Victim' | 'Target']: readonly (readonly { readonly text: string }[])[] } }
type Part = 'perpetrators' | 'victims' | 'targets';

const ATTACKS = new Set(['ASSAULT', 'DEATH', 'INJURY', 'COERCE', 'ACCIDENT']), SEIZING = /kidnap|abduct|hostage|burn|destroy|damag|bl[eo]w|sabotag|raid|held/;
const THINGS = new Set(`bus car truck vehicle building house home office bank bridge pipeline tower pylon station embassy headquarters facility plant farm town city village post barracks garrison base helicopter plane aircraft church school hotel store shop
restaurant road substation line installation residence airport ranch power dam newspaper consulate complex center camp temple machinery equipment property convoy jeep train railroad highway neighborhood infrastructure university branch supermarket
warehouse refinery boat ship powerline ambulance tank place area site window plantation structure mill factory wing section compound business market`.split(/\s+/));
const NOBODY = new Set('he she they we it i their his her its today people those him'.split(' '));

function parts(texts: readonly Attack[]): void {
  const counts = new Map<Part, [right: number, found: number, gold: number]>([['perpetrators', [0, 0, 0]], ['victims', [0, 0, 0]], ['targets', [0, 0, 0]]]);
  for (const { id, text, roles } of texts) {
    const reading = read(toArticle({ id, text: cased(text) }));
    count(counts.get('perpetrators')!, [...roles.PerpInd, ...roles.PerpOrg], namesOf(reading, 'perpetrators'));
    count(counts.get('victims')!, roles.Victim, namesOf(reading, 'victims'));
    count(counts.get('targets')!, roles.Target, namesOf(reading, 'targets'));
  }
  const all = [...counts.values()].reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
  for (const [part, of] of [...counts, ['all three', all] as const]) console.log(`| ${part === 'perpetrators' ? 'MUC-4 dev' : ''} | ${part} | ${prf(...of)} |`);
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

// ── All of them ───────────────────────────────────────────────────────────────

const SETS: readonly (readonly [file: string, measure: (lines: readonly string[]) => void])[] = [
  ['timex/tempeval3.dev', (lines) => times(lines.map((l) => JSON.parse(l) as TimesText))],
  ['events/plover-gsr.dev', (lines) => roots(lines.map((l) => JSON.parse(l) as Coded))],
  ['events/muc4.dev', (lines) => parts(lines.map((l) => JSON.parse(l) as Attack))],
];
console.log('| set | what | precision | recall | F1 |\n| --- | --- | --- | --- | --- |');
for (const [file, measure] of SETS) {
  const path = join(SHARED, 'data', `${file}.jsonl.gz`);
  if (existsSync(path)) measure(gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n'));
  else console.log(`| ${file} | left out: not at ${SHARED}; set ONRECORD_SHARED | – | – | – |`);
}
console.log(`\n${machine()}`);
