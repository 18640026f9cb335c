/**
 * Statements of PolNeAR's dev part by how they are told, and those of reporting verbs alone: verbs that may follow what
 * was said (“Y, X said”). By the scorer of ../shared or $ONRECORD_SHARED.
 */
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { toArticle } from '../src/clean/article.js';
import { read } from '../src/read/read.js';
import { VERB_FORMS } from '../src/read/statements/verb-forms.js';
import type { Statement } from '../src/types.js';
import { itemsOf, SHARED } from './measured/shared.js';

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly attributions: readonly { readonly cue: readonly (readonly [number, number])[] }[];
}
type Pair = readonly [Gold, { readonly statements: readonly Statement[] }];
interface Prf {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
}
interface Scores {
  readonly whole: { readonly strict: Prf; readonly lenient: Prf };
  readonly recallByKind: Readonly<Record<string, { gold: number; strict: number; lenient: number }>>;
}

const scorer = join(SHARED, 'score', 'statements.mjs');

if (!existsSync(scorer)) console.log(`left out: no scorers at ${SHARED}; set ONRECORD_SHARED`);
else {
  const { score } = (await import(realpathSync(scorer))) as { score: (pairs: readonly Pair[]) => Scores };
  const pairs = (itemsOf<Gold>('polnear/dev') ?? []).map(
    (gold): Pair => [gold, read(toArticle({ id: gold.id, text: gold.text, published: gold.published }))],
  );
  const { whole, recallByKind } = score(pairs),
    reporting = score(pairs.map(reportingOnly)).whole;
  console.log('| statements of PolNeAR dev | lenient P / R / F1 | strict P / R / F1 |\n| --- | --- | --- |');
  console.log(`| all | ${inWords(whole.lenient)} | ${inWords(whole.strict)} |`);
  console.log(`| of reporting verbs alone | ${inWords(reporting.lenient)} | ${inWords(reporting.strict)} |`);
  for (const kind of ['direct', 'mixed', 'indirect']) {
    const { gold, lenient, strict } = recallByKind[kind]!;
    console.log(`| ${kind}, ${gold}: found | ${lenient} | ${strict} |`);
  }
}

function reportingOnly([gold, { statements }]: Pair): Pair {
  const isReporting = (start: number, end: number) =>
    (
      gold.text
        .slice(start, end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).some((word) => VERB_FORMS.get(word)?.cue.takes.has('tail'));
  return [
    { ...gold, attributions: gold.attributions.filter(({ cue }) => cue.some(([s, e]) => isReporting(s, e))) },
    { statements: statements.filter(({ cue }) => cue.some(({ start, end }) => isReporting(start, end))) },
  ];
}

function inWords({ P, R, F1 }: Prf): string {
  return `${P} / ${R} / **${F1}**`;
}
