/** What countries call their people. */
import { COUNTRIES } from '../lang/en/countries.js';

/** The adjectives: "danish", "chinese"; lower case, as all here. */
export const NATIONALITIES: ReadonlySet<string> = new Set(COUNTRIES.trim().split('\n').flatMap(adjectivesIn));

/** The plural nouns, "danes", "kenyans". "Chinese" may as well be an adjective. */
export const NATIONALS: ReadonlySet<string> = new Set(COUNTRIES.trim().split('\n').flatMap(pluralsIn));

/** @param line "Denmark; Danish; Danes; Copenhagen" */
function pluralsIn(line: string): string[] {
  const adjectives = adjectivesIn(line),
    plurals = wordsOf(line, 2);
  return [
    ...adjectives.filter((word) => !/(?:s|sh|ch|x)$/.test(word)).map((word) => `${word}s`),
    ...plurals.filter((word) => word.endsWith('s') || word.endsWith('men')),
  ].filter((word) => !adjectives.includes(word));
}

function adjectivesIn(line: string): string[] {
  return wordsOf(line, 1);
}

function wordsOf(line: string, column: number): string[] {
  return (line.toLowerCase().split(';')[column] ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}
