/** A word as stories are told apart by it. */

/** "Cartels" and "cartel", "Castañeda" and "Castaneda" are one term. */
export function toTerm(word: string): string {
  const folded = word.toLowerCase().replace(/[.’']/g, '').normalize('NFD').replace(/\p{M}/gu, '');
  if (folded.length > 4 && folded.endsWith('ies')) return `${folded.slice(0, -3)}y`;
  return folded.length > 3 && /[^siu]s$/.test(folded) ? folded.slice(0, -1) : folded;
}
