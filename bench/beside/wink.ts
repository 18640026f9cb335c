/**
 * wink-nlp (github.com/winkjs/wink-nlp) with its small English model, all of whose steps it runs. It finds no names of
 * people, organizations or places.
 */
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import type { Engine } from './engines.js';

const reader = wink(model),
  { its } = reader;

export const engine: Engine = {
  read: (text) => reader.readDoc(text).tokens().length(),
  words(text) {
    const tokens = reader.readDoc(text).tokens(),
      forms = tokens.out(its.value) as string[],
      tags = tokens.out(its.pos) as unknown as string[];
    let at = 0;
    return forms.flatMap((form, i) => {
      const start = text.indexOf(form, at);
      if (start < 0 || tags[i] === 'SPACE') return [];
      at = start + form.length;
      return [{ start, end: at, upos: tags[i]! }];
    });
  },
};
