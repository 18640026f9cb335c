/**
 * Made-up stories for properties and benches: reports of one matter that count, quote, copy and edit each other.
 * The same seed gives the same words. People, outlets and places are put together from syllables and mean nobody.
 */
import { createHash } from 'node:crypto';
import type { ArticleInput } from '../src/clean/article.js';
import type { Document } from '../src/types.js';

export interface Wanted {
  readonly seed: number;
  readonly stories: number;
  /** Reports of each story. */
  readonly reports: number;
  /** Paragraphs of each report: 24 make some 750 words. */
  readonly paragraphs: number;
}

/** Report by report, story by story, in order of date; one story in memory at a time. */
export function* generateReports({ seed, stories, reports, paragraphs }: Wanted): Generator<ArticleInput & { readonly id: string }> {
  for (let s = 0; s < stories; s++) {
    const chance = toChance(seed * 100_003 + s), story = toMatter(chance), written: string[][] = [];
    for (let r = 0; r < reports; r++) {
      const body = writeReport(story, chance, written, r, paragraphs);
      written.push(body);
      yield {
        id: `g${seed}-${s}-${r}`, outlet: pick(chance, story.outlets), published: dayOf(s, r),
        title: `${numbered(story.toll(r))} dead after ${story.what} in ${story.place}`, text: body.join('\n\n'),
      };
    }
  }
}

/** The report as one line of a file of JSON lines, as `gather` hands it on. */
export function toGathered(input: ArticleInput): { readonly document: Document; readonly bytes: Uint8Array } {
  const bytes = new TextEncoder().encode(JSON.stringify(input));
  const id = createHash('sha256').update(bytes).digest('hex');
  return { document: { id, via: 'file', origin: `generated.jsonl#${input.id ?? id}`, retrieved: '2025-01-01T00:00:00Z', mediaType: 'application/x-onrecord-article+json' }, bytes };
}

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32, T. Ettinger). */
export function toChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Chance = () => number;
interface Person { readonly name: string; readonly surname: string; readonly role: string }
interface Matter {
  readonly place: string; readonly region: string; readonly what: string; readonly people: readonly Person[];
  readonly outlets: readonly string[]; readonly quotes: readonly string[]; readonly toll: (report: number) => number;
}

const pick = <T>(chance: Chance, from: readonly T[]): T => from[Math.floor(chance() * from.length)]!;

function toMatter(chance: Chance): Matter {
  const place = toName(chance, 2), region = toName(chance, 3);
  const first = 3 + Math.floor(chance() * 40), grows = 1 + Math.floor(chance() * 9);
  return {
    place, region, what: pick(chance, EVENTS),
    people: Array.from({ length: 5 }, () => ({ name: `${toName(chance, 2)} ${toName(chance, 2)}`, role: pick(chance, ROLES) })).map((p) => ({ ...p, surname: p.name.split(' ')[1]! })),
    outlets: Array.from({ length: 4 }, () => `${toName(chance, 2)} ${pick(chance, ['Courier', 'Herald', 'Wire', 'Gazette', 'Radio'])}`),
    quotes: Array.from({ length: 8 }, () => toQuote(chance)),
    toll: (report) => first + grows * report,
  };
}

function writeReport(story: Matter, chance: Chance, earlier: readonly (readonly string[])[], report: number, paragraphs: number): string[] {
  const toll = story.toll(report), { place, region, what } = story, speaker = pick(chance, story.people);
  const body = [
    `At least ${toll} people were killed and ${toll * 3} were injured when ${what} hit ${place} on ${pick(chance, DAYS)}, ${speaker.role} ${speaker.name} said.`,
    `The toll in ${region} stood at ${toll} by the evening, up from ${Math.max(1, toll - 2)} a day before.`,
  ];
  while (body.length < paragraphs) {
    const from = earlier.length && chance() < 0.3 ? pick(chance, pick(chance, earlier)) : undefined;
    body.push(from ? (chance() < 0.5 ? from : edited(from, chance)) : toParagraph(story, chance));
  }
  return body;
}

function toParagraph(story: Matter, chance: Chance): string {
  const { name, surname, role } = pick(chance, story.people), quote = pick(chance, story.quotes), { place } = story;
  switch (Math.floor(chance() * 6)) {
    case 0: return `“${quote},” ${name}, the ${role}, said in ${place}. ${toFiller(chance)}`;
    case 1: return `${surname} said that ${quote.charAt(0).toLowerCase()}${quote.slice(1)}. ${toFiller(chance)} ${toFiller(chance)}`;
    case 2: return `According to the ${role}, ${2 + Math.floor(chance() * 60)} ${pick(chance, NOUNS)}s were damaged near ${place}. ${toFiller(chance)}`;
    case 3: return `${name} denied that the ${pick(chance, NOUNS)} had been ignored. “${quote},” ${surname} told ${pick(chance, story.outlets)}.`;
    case 4: return `${toFiller(chance)} ${toFiller(chance)} ${toFiller(chance)}`;
    default: return `Officials in ${story.region} expect ${pick(chance, NOUNS)} costs of about ${1 + Math.floor(chance() * 90)} million dollars. ${toFiller(chance)}`;
  }
}

/** A later desk's hand: one word another, a clause put behind. */
function edited(words: string, chance: Chance): string {
  const all = words.split(' '), at = Math.floor(chance() * all.length);
  if (/^\p{Ll}{4,}$/u.test(all[at]!)) all[at] = pick(chance, NOUNS);
  return `${all.join(' ')} ${toFiller(chance)}`;
}

const toQuote = (chance: Chance): string =>
  `${pick(chance, ['We', 'They', 'The crews', 'Our people'])} ${pick(chance, ['will', 'must', 'cannot', 'did not'])} ${pick(chance, VERBS)} the ${pick(chance, NOUNS)} before the ${pick(chance, NOUNS)} is ${pick(chance, STATES)}`;

const toFiller = (chance: Chance): string =>
  `The ${pick(chance, STATES)} ${pick(chance, NOUNS)} ${pick(chance, ['near', 'behind', 'above', 'beside'])} the ${pick(chance, NOUNS)} was ${pick(chance, STATES)}, and ${pick(chance, ['nobody', 'few', 'some', 'most'])} could ${pick(chance, VERBS)} the ${pick(chance, NOUNS)}.`;

const toName = (chance: Chance, syllables: number): string => {
  const word = Array.from({ length: syllables }, () => pick(chance, ONSETS) + pick(chance, VOWELS)).join('') + pick(chance, CODAS);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** Stories begin three days apart. */
const dayOf = (story: number, report: number): string => new Date(Date.UTC(2025, 0, 1 + ((story * 3) % 300) + report)).toISOString().slice(0, 10);

const numbered = (count: number): string => (count < 10 ? ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][count]! : String(count));

const EVENTS = ['a flood', 'a fire', 'a storm', 'an explosion', 'a landslide', 'an earthquake'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ROLES = ['mayor', 'governor', 'fire chief', 'minister', 'police spokesman', 'hospital director', 'engineer'];
const NOUNS = ['bridge', 'school', 'harbour', 'pipeline', 'market', 'shelter', 'road', 'engine', 'warehouse', 'clinic', 'tunnel', 'station', 'orchard', 'ferry', 'tower', 'depot', 'river', 'village', 'garden', 'quarry'];
const VERBS = ['reach', 'repair', 'leave', 'guard', 'open', 'close', 'rebuild', 'search', 'count', 'clear'];
const STATES = ['safe', 'dry', 'empty', 'ready', 'broken', 'quiet', 'dark', 'narrow', 'old', 'open', 'wet', 'crowded'];
const ONSETS = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'br', 'dr', 'kl', 'sk', 'tr', 'st'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'au', 'ei'];
const CODAS = ['', 'n', 'r', 'l', 's', 'm', 'rd', 'lt'];
