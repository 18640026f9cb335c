/**
 * Texts with names marked by hand, as the name model learns from and is measured on: whole articles, and sentences put
 * together from their words.
 */
import { isFree, lines } from './corpora.js';
import type { KindOfName } from '../src/read/names/labels.js';

export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly kind: KindOfName;
}
export interface NameText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly Marked[];
}

const WORLDWIDE: { readonly [type: string]: KindOfName } = {
  Person: 'PER',
  Organization: 'ORG',
  Location: 'LOC',
  NORP: 'GRP',
  Facility: 'FAC',
  Misc: 'MISC',
  Product: 'MISC',
};

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly layer?: number;
}

/** The outermost of nested names. */
export const worldwide = (part: 'train' | 'dev'): NameText[] =>
  lines<{ id: string; text: string; entities: readonly Entity[] }>('ner', `worldwide.${part}.jsonl.gz`).map(
    ({ id, text, entities }) => ({
      id,
      text,
      names: entities
        .filter((e) => e.layer !== 1 && WORLDWIDE[e.type])
        .map(({ start, end, type }) => ({ start, end, kind: WORLDWIDE[type]! })),
    }),
  );

const TAGS: { readonly [type: string]: KindOfName } = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  MISC: 'MISC',
  politician: 'PER',
  person: 'PER',
  politicalparty: 'ORG',
  organisation: 'ORG',
  country: 'LOC',
  location: 'LOC',
  election: 'MISC',
  event: 'MISC',
  misc: 'MISC',
  corporation: 'ORG',
  group: 'ORG',
  product: 'MISC',
  'creative-work': 'MISC',
};

/**
 * Sentences of words with BIO tags: `crossner-politics`, `btc`, `wnut17`, `wikigold`, `ewt`. Sentences of one document
 * are put into one text.
 */
export function tagged(set: string, part: 'train' | 'dev'): NameText[] {
  const texts = new Map<string, { text: string; names: Marked[] }>();
  lines<{ doc: string; tokens: readonly string[]; tags: readonly string[] }>('ner', `${set}.${part}.jsonl.gz`).forEach(
    ({ doc, tokens, tags }, n) => {
      const id = doc || `${set}#${n}`,
        into = texts.get(id) ?? { text: '', names: [] };
      texts.set(id, into);
      if (into.text) into.text += '\n\n';
      let open: { start: number; kind: KindOfName } | undefined;
      const close = (): void => {
        if (open) into.names.push({ ...open, end: into.text.length });
        open = undefined;
      };
      tokens.forEach((token, i) => {
        const tag = tags[i]!;
        if (!tag.startsWith('I-')) close();
        if (i > 0 && !isGlued(token, tokens[i - 1]!)) into.text += ' ';
        const kind = TAGS[tag.slice(2)];
        if (tag.startsWith('B-') && kind) open = { start: into.text.length, kind };
        into.text += token;
      });
      close();
    },
  );
  return [...texts].map(([id, { text, names }]) => ({ id, text, names }));
}

const isGlued = (token: string, before: string): boolean =>
  /^(?:[.,;:!?)\]%]|['’](?:s|re|ve|ll|d|m)?|n['’]t|-)$/.test(token) || /^[([$£€-]$/.test(before);

const GUM: { readonly [type: string]: KindOfName } = { person: 'PER', organization: 'ORG', place: 'LOC' };

interface GumText {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly named: boolean;
  }[];
}

/**
 * Proper names among GUM's mentions: those whose words all have capitals, joins apart; an article before is cut off.
 * Free genres only.
 */
export const gumNames = (): NameText[] =>
  lines<GumText>('gum', 'train.jsonl.gz')
    .filter(({ genre }) => isFree(genre))
    .map(({ id, text, mentions }) => {
      const names: Marked[] = [];
      for (const { start, end, type, named } of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
        const kind = GUM[type],
          words = text.slice(start, end),
          from = start + (/^(?:the|a|an)\s/i.exec(words)?.[0].length ?? 0);
        if (
          !named ||
          !kind ||
          !/^\p{Lu}[^\s,]*(?:\s(?:\p{Lu}[^\s,]*|of|the|and|for|de|la))*$/u.test(text.slice(from, end)) ||
          names.some((n) => n.start < end && from < n.end)
        )
          continue;
        names.push({ start: from, end, kind });
      }
      return { id, text, names };
    });

interface Silver {
  readonly id: string;
  readonly sentences: readonly { readonly t: readonly (readonly [number, number, string, string])[] }[];
}
const SILVER: { readonly [type: string]: KindOfName } = {
  PERSON: 'PER',
  ORGANIZATION: 'ORG',
  LOCATION: 'LOC',
  MISC: 'MISC',
};

/** What CoreNLP took for names in PolNeAR's train part. */
export function silverNames(): NameText[] {
  const texts = new Map(lines<{ id: string; text: string }>('polnear', 'train.jsonl.gz').map((t) => [t.id, t.text]));
  return lines<Silver>('polnear', 'train.silver.jsonl.gz').map(({ id, sentences }) => {
    const names: { start: number; end: number; kind: KindOfName }[] = [];
    for (const { t } of sentences) {
      let open: { start: number; end: number; kind: KindOfName } | undefined;
      for (const [start, end, , ner] of t) {
        const kind = SILVER[ner];
        if (open && kind === open.kind) open.end = end;
        else {
          open = kind && { start, end, kind };
          if (open) names.push(open);
        }
      }
    }
    return { id, text: texts.get(id)!, names };
  });
}
