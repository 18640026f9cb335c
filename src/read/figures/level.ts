/**
 * What a number is the level of, where that stands before it: "the number of missing has fallen from 120", "put the
 * toll at 39", "revised the magnitude to 6.1".
 */
import { MONTHS } from '../../lang/en/months.js';
import { FUNCTION_WORDS } from '../../lang/en/counting.js';
import { MEASURES, PEOPLE } from '../../lang/en/measures.js';
import { singularNoun } from './counted.js';
import { caseStatusNamed } from './measure/cases.js';
import { type Measured, measureNamed } from './measure/measured.js';
import { measureOfPeople } from './measure/people.js';

/** @param back the words of the sentence before the number and its qualifier, lower case */
export function levelBefore(back: string, value: number): Measured | undefined {
  const cases = CASES.exec(back)?.groups,
    status = cases && caseStatusNamed(cases.status?.trim() ?? '');
  if (cases && (status || cases.noun === 'cases')) return status ?? measureNamed('cases');
  const words = LED.exec(back.replace(DAY, ''))?.[1];
  if (words === undefined) return undefined;
  if (value < STRONGEST && QUAKE.test(words)) return measureNamed('magnitude');
  const counted =
    COUNT_OF.exec(words)?.[1] ??
    NUMBER_DONE.exec(words)?.[1] ??
    (NUMBERING.test(back) ? CLAUSE.exec(words)?.[1] : undefined);
  const known = counted === undefined ? undefined : countedBy(counted);
  if (known) return known;
  const put = PUTS.exec(`${words}at`)?.[1],
    kept = put === undefined ? undefined : countedBy(put);
  if (kept && /\bat (?:\p{L}+ ){0,2}[\s“"]*$/u.test(back) && MEASURES.some(({ name }) => name === kept.name))
    return kept;
  return TOLL.test(words) ? measureNamed('dead') : undefined;
}

/** A date is no number that lies between. */
const DAY = new RegExp(
  String.raw`(?: on| of| by| until| since)? (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${[...MONTHS.keys()].join('|')})(?!\p{L})`,
  'gu',
);

/**
 * The clause's words up to the one that leads to the number. Another number, a stop or a new clause lies between
 * things, not between a level and its number.
 */
const LED =
  /((?:[^.;:?!\d])*?)\b(?:to|at|is|was|are|were|be|been|of|from|reache[sd]|hits?|topped|tops|pass(?:ed|es)|exceed(?:ed|s)|surpass(?:ed|es)|near(?:ed|s)|now|stood|stands?|amount(?:ed|s)? to|total(?:s|led|ed)|number(?:s|ed)?)(?: (?:a|an|its|the))?(?: (?:new|revised|preliminary|official|earlier|final|total))?[\s“"‘(]*$/u;

/** At most so many characters lie between what is named and its number. */
const COUNT_OF = /\b(?:number|count|tally|toll|total|estimate|tallies|counts)s? of (?!\d)([^,]{3,100})$/u;
/** "The number held is", "the total killed rose to". */
const NUMBER_DONE =
  /\b(?:number|total|count) (?:still |now |already )?((?:\p{L}+ed|held|hurt|lost|found|slain|taken)(?: [^,]{1,60})?) ?$/u;
/** "The prisoners in the fort now number". */
const NUMBERING = /(?<!\p{L})number(?:s|ed)?(?: (?:about|only|some|just))?[\s“"]*$/u,
  CLAUSE = /^(?:[^,]*, )?(?:(?:and|but|that|the|its|their) )*([^,]{3,80}?)(?: now| still| today)? $/u;
/** "Puts total arrests over the two weeks at". */
const PUTS =
  /\b(?:put|puts|putting|placed|places|estimate[sd]?|reckon(?:s|ed)?) (?:the )?(?:total |overall |combined |whole )?(?:number of )?([^,]{3,60}) at$/u;
/** "confirmed cases rose to 540", "suspected ones at 1,640". */
const CASES =
  /(?<!\p{L})(?<status>[\p{L}-]+ )?(?<noun>cases|ones)(?: (?!of |in |that |where )\p{L}+){0,5} (?:to|at|reach(?:ed|es)?|hit|topp?(?:ed|s)|pass(?:ed|es)|exceed(?:ed|s)|number(?:ed|s)?|total(?:l?ed|s)?)(?: (?:an?|the))?(?: (?:new|record|total))?[\s“"‘(]*$/u;
const TOLL = /(?:\bdeath toll\b|\btoll\b(?! (?:on|road|booth|bridge|free)))[^,]{0,50}$/u;

/** No earthquake was stronger. */
const STRONGEST = 10;
const QUAKE = /\b(?:magnitude|quake|earthquake|tremor|temblor)(?:'s|’s)?(?: (?!after|since|killed)\p{L}+){0,4} ?$/u;

/** What "the number of counts on which he was convicted" counts, where no number says how many. */
export function measureNumbered(words: string): Measured | undefined {
  const counted = /\b(?:number|count|tally|total) of (?!\d)([^,]{3,90})$/u.exec(words)?.[1],
    measured = counted === undefined ? undefined : countedBy(counted);
  return measured?.name === 'charges' && /\b(?:convicted|guilty)\b/u.test(words)
    ? measureNamed('convictions')
    : measured;
}

/** "the dead in this week's landslide", "people missing has risen", "arrests rose". */
function countedBy(words: string): Measured | undefined {
  const list = words.split(/\s+/).filter(Boolean);
  for (const [i, word] of list.slice(0, NEAR).entries()) {
    if (PEOPLE.has(word)) {
      const done = measureOfPeople(words.slice(words.indexOf(word) + word.length)),
        named = NOUNS.get(singularNoun(word));
      return done.name === 'person' && named ? measureNamed(named) : done;
    }
    const hurt = word.length > 3 && /d$|^hurt$/.test(word) ? measureOfPeople(` ${word}`) : undefined;
    if (hurt && hurt.name !== 'person') return hurt; // "the number of displaced"
    if (FUNCTION_WORDS.has(word) && !/^(?:the|its|his|her|their|those|all)$/.test(word)) return undefined;
    const noun = singularNoun(word),
      known = NOUNS.get(noun);
    if (known) return measureNamed(known);
    if (noun !== word && list[i + 1] && NOUNS.has(singularNoun(list[i + 1]!))) continue; // "measles cases"
    if (noun !== word && !FUNCTION_WORDS.has(word)) return { name: noun, running: true, by: 'phrase' };
  }
  return undefined;
}

/** The noun that is counted stands among the first words. */
const NEAR = 4;
const NOUNS: ReadonlyMap<string, string> = new Map(
  MEASURES.flatMap(({ name, nouns, weak }) =>
    [nouns, weak].flatMap((list) =>
      (list ?? '')
        .split('|')
        .filter(Boolean)
        .map((noun) => [noun, name] as const),
    ),
  ),
);
