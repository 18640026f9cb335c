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
  /** Reports of each story; where they differ, by the number of the story. */
  readonly reports: number | ((story: number) => number);
  /** Paragraphs of each report: 24 make some 750 words. */
  readonly paragraphs: number;
  /** Reports of one day; 1 unless given. */
  readonly perDay?: number;
  /** After so many reports half of those who speak, and of what they say, are others; never unless given. */
  readonly chapter?: number;
}

/** Report by report, story by story, in order of date; one story in memory at a time. */
export function* generateReports({
  seed,
  stories,
  reports,
  paragraphs,
  perDay = 1,
  chapter = Number.POSITIVE_INFINITY,
}: Wanted): Generator<ArticleInput & { readonly id: string }> {
  for (let s = 0; s < stories; s++) {
    const chance = toChance(seed * 100_003 + s),
      written: string[][] = [],
      count = typeof reports === 'number' ? reports : reports(s);
    let story = toMatter(chance);
    for (let r = 0; r < count; r++) {
      if (r > 0 && r % chapter === 0) story = goneOn(story, chance);
      const body = writeReport(story, chance, written, r, paragraphs);
      written.push(body);
      yield {
        id: `g${seed}-${s}-${r}`,
        outlet: pick(chance, story.outlets),
        published: dayOf(s, Math.floor(r / perDay)),
        title: `${numbered(story.toll(r))} dead after ${story.what} in ${story.place}`,
        text: body.join('\n\n'),
      };
    }
  }
}

/** The report as one line of a file of JSON lines, as `gather` hands it on. */
export function toGathered(input: ArticleInput): { readonly document: Document; readonly bytes: Uint8Array } {
  const bytes = new TextEncoder().encode(JSON.stringify(input));
  const id = createHash('sha256').update(bytes).digest('hex');
  return {
    document: {
      id,
      via: 'file',
      origin: `generated.jsonl#${input.id ?? id}`,
      retrieved: '2025-01-01T00:00:00Z',
      mediaType: 'application/x-onrecord-article+json',
    },
    bytes,
  };
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
function words(list: string): string[] {
  return list.split(/\s+/);
}
interface Person {
  readonly name: string;
  readonly surname: string;
  readonly role: string;
}
/**
 * Each matter has words of its own, some of them found in no dictionary: reports of two matters share as many as in
 * news on one subject, where one pair in ten or so has four of 44.
 */
interface Words {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly states: readonly string[];
  readonly villages: readonly string[];
}
interface Matter extends Words {
  readonly place: string;
  readonly region: string;
  readonly what: string;
  readonly people: readonly Person[];
  readonly outlets: readonly string[];
  readonly quotes: readonly string[];
  readonly toll: (report: number) => number;
}

const pick = <T>(chance: Chance, from: readonly T[]): T => from[Math.floor(chance() * from.length)]!;

function toMatter(chance: Chance): Matter {
  const place = toName(chance, 2),
    region = toName(chance, 3);
  const some = (from: readonly string[], count: number) => Array.from({ length: count }, () => pick(chance, from));
  const own: Words = {
    nouns: [...some(NOUNS, 5), ...Array.from({ length: 9 }, () => toName(chance, 2).toLowerCase())],
    verbs: some(VERBS, 5),
    states: some(STATES, 4),
    villages: Array.from({ length: 9 }, () => toName(chance, 2)),
  };
  const first = 3 + Math.floor(chance() * 40),
    grows = 1 + Math.floor(chance() * 9);
  return {
    ...own,
    place,
    region,
    what: pick(chance, EVENTS),
    people: Array.from({ length: 5 }, () => ({
      name: `${toName(chance, 2)} ${toName(chance, 2)}`,
      role: pick(chance, ROLES),
    })).map((p) => ({ ...p, surname: p.name.split(' ')[1]! })),
    outlets: Array.from({ length: 4 }, () => `${toName(chance, 2)} ${toName(chance, 2)}`),
    quotes: Array.from({ length: 8 }, () => toQuote(own, chance)),
    toll: (report) => first + grows * report,
  };
}

/** The same matter a while later. */
function goneOn(story: Matter, chance: Chance): Matter {
  const later = toMatter(chance),
    half = <T>(old: readonly T[], fresh: readonly T[]): T[] => [
      ...old.slice(old.length >> 1),
      ...fresh.slice(0, old.length >> 1),
    ];
  return {
    ...story,
    people: half(story.people, later.people),
    quotes: half(
      story.quotes,
      Array.from({ length: 8 }, () => toQuote(story, chance)),
    ),
    villages: half(story.villages, later.villages),
  };
}

function writeReport(
  story: Matter,
  chance: Chance,
  earlier: readonly (readonly string[])[],
  report: number,
  paragraphs: number,
): string[] {
  const toll = story.toll(report),
    { place, region, what } = story,
    speaker = pick(chance, story.people);
  const body = [
    pick(chance, [
      `At least ${toll} people were killed and ${toll * 3} were injured when ${what} hit ${place} on ${pick(chance, DAYS)}, ${speaker.role} ${speaker.name} said.`,
      `${speaker.name}, ${speaker.role} of ${place}, said on ${pick(chance, DAYS)} that ${toll} people had died in ${what}.`,
    ]),
    pick(chance, [
      `The number in ${region} stood at ${toll}, up from ${Math.max(1, toll - 2)} a day before.`,
      `${story.villages[0]!} alone counted ${Math.max(2, toll >> 1)} dead.`,
    ]),
  ];
  while (body.length < paragraphs) {
    const from = earlier.length && chance() < 0.3 ? pick(chance, pick(chance, earlier)) : undefined;
    body.push(from ? (chance() < 0.5 ? from : edited(from, story, chance)) : toParagraph(story, chance));
  }
  return body;
}

function toParagraph(story: Matter, chance: Chance): string {
  const { name, surname, role } = pick(chance, story.people),
    quote = pick(chance, story.quotes),
    { place } = story;
  switch (Math.floor(chance() * 6)) {
    case 0:
      return `“${quote},” ${name}, the ${role}, said in ${place}. ${toFiller(story, chance)}`;
    case 1:
      return `${surname} said that ${quote.charAt(0).toLowerCase()}${quote.slice(1)}. ${toFiller(story, chance)} ${toFiller(story, chance)}`;
    case 2:
      return `According to the ${role}, ${2 + Math.floor(chance() * 60)} ${pick(chance, story.nouns)}s were damaged near ${place}. ${toFiller(story, chance)}`;
    case 3:
      return `${name} denied that the ${pick(chance, story.nouns)} had been ${pick(chance, story.states)}. “${quote},” ${surname} told ${pick(chance, story.outlets)}.`;
    case 4:
      return `${toFiller(story, chance)} ${toFiller(story, chance)} ${toFiller(story, chance)}`;
    default:
      return `Officials in ${story.region} expect to spend about ${1 + Math.floor(chance() * 90)} million dollars on the ${pick(chance, story.nouns)}. ${toFiller(story, chance)}`;
  }
}

/** A later desk's hand: one word another, a clause put behind. */
function edited(passage: string, story: Words, chance: Chance): string {
  const all = passage.split(' '),
    at = Math.floor(chance() * all.length);
  if (/^\p{Ll}{4,}$/u.test(all[at]!)) all[at] = pick(chance, story.nouns);
  return `${all.join(' ')} ${toFiller(story, chance)}`;
}

const toQuote = (story: Words, chance: Chance): string =>
  `${pick(chance, ['We', 'They', 'The teams', 'Our people'])} ${pick(chance, ['will', 'must', 'cannot', 'did not'])} ${pick(chance, story.verbs)} the ${pick(chance, story.nouns)} before the ${pick(chance, story.nouns)} is ${pick(chance, story.states)}`;

const toFiller = (story: Words, chance: Chance): string =>
  `The ${pick(chance, story.states)} ${pick(chance, story.nouns)} ${pick(chance, ['near', 'behind', 'above', 'in'])} ${pick(chance, story.villages)} was ${pick(chance, story.states)}, and ${pick(chance, ['no one', 'few', 'some', 'most'])} could ${pick(chance, story.verbs)} the ${pick(chance, story.nouns)} of ${pick(chance, story.villages)}.`;

const toName = (chance: Chance, syllables: number): string => {
  const word =
    Array.from({ length: syllables }, () => pick(chance, ONSETS) + pick(chance, VOWELS)).join('') + pick(chance, CODAS);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** Stories begin three days apart. */
const dayOf = (story: number, report: number): string =>
  new Date(Date.UTC(2025, 0, 1 + ((story * 3) % 300) + report)).toISOString().slice(0, 10);

const numbered = (count: number): string =>
  count < 10 ? ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][count]! : String(count);

const EVENTS = [
  'a flood',
  'a fire',
  'a storm',
  'an explosion',
  'a landslide',
  'an earthquake',
  'a collapse',
  'a blizzard',
  'a heat wave',
  'a power cut',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ROLES = [
  'mayor',
  'governor',
  'fire chief',
  'minister',
  'police spokesman',
  'hospital director',
  'engineer',
  'bishop',
  'headmistress',
  'harbour master',
  'union leader',
  'judge',
  'warden',
  'farmer',
];
const NOUNS =
  words(`bridge school harbour pipeline market shelter road engine warehouse clinic tunnel station orchard ferry tower depot river village garden quarry airport
  mill library theatre canal meadow barn chapel museum factory reservoir fence barracks cellar stadium kiln lighthouse nursery archive brewery sawmill viaduct cemetery bakery workshop
  terminal greenhouse hostel laundry monastery observatory pasture refinery sluice turbine vineyard windmill abattoir boathouse cannery dairy embankment foundry granary hangar
  inn jetty kitchen lagoon mine nunnery outpost palace quay ranch silo tannery underpass vault well yard zoo arcade boiler crane dyke elevator funnel gate hall island
  junction kiosk levee marina nest oven pump roof shed track unit van wharf antenna barge cable drain estuary furnace gallery hedge`);
const VERBS =
  words(`reach repair leave guard open close rebuild search count clear inspect drain seal lift measure lease paint evacuate flood insure photograph map heat cool sweep weigh
  demolish fence ventilate light supply borrow auction survey rename renovate shorten widen reinforce disinfect`);
const STATES =
  words(`safe dry empty ready broken quiet dark narrow old open wet crowded frozen rusty insured abandoned listed heated muddy fenced shallow locked polluted leased
  wooden brick leaking historic private half-built overgrown unlit windy ruined reopened spotless costly damp noisy repaired`);
const ONSETS = [
  'b',
  'd',
  'f',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'br',
  'dr',
  'kl',
  'sk',
  'tr',
  'st',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'au', 'ei'];
const CODAS = ['', 'n', 'r', 'l', 's', 'm', 'rd', 'lt'];

/** In another order, that depends on the seed alone. */
export function shuffled<T>(inputs: readonly T[], seed: number): T[] {
  const chance = toChance(seed);
  return inputs
    .map((input) => ({ input, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ input }) => input);
}
