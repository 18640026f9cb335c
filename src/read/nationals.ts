/** People told by their country: the plural nouns of nationality, "Danes", "Kenyans". "Chinese" may as well be an adjective. */
import { COUNTRIES } from '../lang/en/countries.js';

/** Lower case. */
export const NATIONALS: ReadonlySet<string> = new Set(COUNTRIES.trim().split('\n').flatMap(pluralsIn));

/** @param line "Denmark; Danish; Danes; Copenhagen" */
function pluralsIn(line: string): string[] {
  const [adjectives = [], plurals = []] = line.toLowerCase().split(';').slice(1, 3).map((part) => part.split(',').map((word) => word.trim()).filter(Boolean));
  return [...adjectives.filter((word) => !/(?:s|sh|ch|x)$/.test(word)).map((word) => `${word}s`), ...plurals.filter((word) => word.endsWith('s') || word.endsWith('men'))].filter((word) => !adjectives.includes(word));
}
