/** GUM's texts with their chains of mentions, and the chain that a mention of ours belongs to. */
import type { Span } from '../src/types.js';
import { isFree, lines } from './corpora.js';

export interface ChainMention extends Span {
  readonly type: string;
  readonly id: number;
  readonly named: boolean;
}
export interface ChainText {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly mentions: readonly ChainMention[];
}

/** Genres that may train what ships. */
export const gumTexts = (part: 'train' | 'dev'): ChainText[] =>
  lines<ChainText>('gum', `${part}.jsonl.gz`).filter(({ genre }) => isFree(genre));

const PRONOUN =
  /^(?:i|me|my|mine|myself|you|your|yours|yourself|we|us|our|ours|ourselves|he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|who|whom|whose|which|that|this|these|those|one|there|here)$/i;

export interface Chains {
  readonly isPronoun: (mention: Span) => boolean;
  /** The gold mention that means what our words mean: the same beginning first, then the most characters shared. */
  readonly goldOf: (span: Span, type: string) => ChainMention | undefined;
  /** True where somebody or something but a pronoun of the chain stands before `start`. */
  readonly isMet: (id: number, start: number) => boolean;
  readonly isNamed: (id: number, start: number) => boolean;
}

export function toChains({ text, mentions }: ChainText): Chains {
  const isPronoun = ({ start, end }: Span): boolean => PRONOUN.test(text.slice(start, end));
  const nouns = mentions.filter((m) => !isPronoun(m));
  return {
    isPronoun,
    goldOf: (span, type) => {
      let best: ChainMention | undefined,
        most = 0;
      for (const m of nouns) {
        const shared = Math.min(m.end, span.end) - Math.max(m.start, span.start);
        if (shared <= 0) continue;
        const alike =
          (2 * shared) / (m.end - m.start + span.end - span.start) +
          (m.start === span.start ? 0.5 : 0) +
          (sameKind(type, m.type) ? 1 : 0);
        if (alike > most) {
          best = m;
          most = alike;
        }
      }
      return best;
    },
    isMet: (id, start) => nouns.some((m) => m.id === id && m.start < start),
    isNamed: (id, start) => nouns.some((m) => m.id === id && m.start < start && m.named),
  };
}

const sameKind = (ours: string, gold: string): boolean =>
  ours === gold ||
  (ours === 'group' && (gold === 'person' || gold === 'organization')) ||
  (ours === 'vessel' && gold === 'object');

interface EcbText {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly spans: readonly (readonly [number, number])[];
    readonly type: string;
    readonly chain: string | null;
  }[];
}

/**
 * ECB+: only some sentences of each report are annotated, with persons and bodies as far as they take part in events.
 */
export function ecbTexts(part: 'train' | 'dev'): ChainText[] {
  return lines<EcbText>('ecbplus', `${part}.jsonl.gz`).map(({ id, text, mentions }) => {
    const ids = new Map<string, number>(),
      idOf = (chain: string): number => ids.get(chain) ?? ids.set(chain, ids.size + 1).get(chain)!;
    return {
      id,
      genre: 'news',
      text,
      mentions: mentions
        .filter((m) => m.chain && /^HUMAN/.test(m.type))
        .map(({ spans, type, chain }) => {
          const start = spans[0]![0],
            end = spans.at(-1)![1];
          return {
            start,
            end,
            type: type.endsWith('_ORG') ? 'organization' : 'person',
            id: idOf(chain!),
            named: /\p{Lu}\S*$/u.test(text.slice(start, end)),
          };
        })
        .sort((a, b) => a.start - b.start || b.end - a.end),
    };
  });
}
