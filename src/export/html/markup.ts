/** The few pieces of markup that all sections of the dossier are made of. Whatever they are given is markup already. */
import { sayDate, sayTerm } from '../../say/words.js';

/** Everything that comes from a report passes through here. */
export const escaped = (words: string): string => words.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

export const term = (words: string): string => escaped(sayTerm(words));
export const day = (iso: string | null | undefined): string => escaped(sayDate(iso));

/** What the search of the page shows or hides as one. */
export const row = (...lines: readonly string[]): string => `<div class="r" data-r>${lines.join('')}</div>`;

/** The line above or below what is told: days, kinds, reports. */
export const small = (words: string): string => `<p class="l">${words}</p>`;

export const line = (words: string): string => `<p>${words}</p>`;

export const faint = (words: string): string => `<i class="u">${words}</i>`;

/** Pieces of one line; false where there is nothing to say. */
export const dotted = (...pieces: readonly (string | false)[]): string =>
  pieces.filter((piece) => piece !== false).join(' · ');
