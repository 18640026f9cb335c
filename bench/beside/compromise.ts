/** compromise (github.com/spencermountain/compromise): its three floors, as `nlp(text)` gives them. */
import nlp from 'compromise';
import { uposOf } from '../treebank/upos.js';
import type { Engine, NameKind } from './engines.js';

interface Term {
  readonly text: string;
  readonly penn: string;
  readonly offset: { readonly start: number; readonly length: number };
}
interface Match {
  readonly offset: { readonly start: number; readonly length: number };
}

export const engine: Engine = {
  read: (text) => nlp(text).json().length,
  words(text) {
    const doc = nlp(text);
    doc.compute('penn').compute('offset');
    const terms = (doc.json({ terms: { offset: true } }) as readonly { readonly terms: readonly Term[] }[]).flatMap(
      (s) => s.terms,
    );
    return terms
      .filter((t) => t.text)
      .map(({ text: word, penn, offset: { start, length } }) => ({
        start,
        end: start + length,
        xpos: penn,
        upos: uposOf(penn ?? '', '', word.toLowerCase()),
      }));
  },
  names(text) {
    const doc = nlp(text),
      of = (kind: NameKind, found: readonly Match[]) =>
        found.map(({ offset: { start, length } }) => ({ kind, ...bare(text, start, start + length) }));
    return [
      ...of('PER', doc.people().json({ offset: true })),
      ...of('ORG', doc.organizations().json({ offset: true })),
      ...of('LOC', doc.places().json({ offset: true })),
    ];
  },
};

/** A match without the marks and the possessive at its end, and without an article before it. */
function bare(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const before = /^\P{L}*(?:the\s+)?/iu.exec(text.slice(start, end))![0].length,
    words = text.slice(start + before, end);
  return {
    start: start + before,
    end: start + before + words.replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '').replace(/['’]s$/u, '').length,
  };
}
