/**
 * Whether pronouns and descriptions lead to the right one: GUM dev, raw text through the whole reader, our mentions
 * laid over the gold ones. Counted are words whose chain has a name or description before them; right where most names
 * and descriptions of our referent are of that chain.
 */
import { toArticle } from '../src/clean/article.js';
import { grammarModels } from '../src/model/models.js';
import { nearestChoice } from '../src/read/coreference/choose.js';
import { toGrammar } from '../src/read/grammar/grammar.js';
import { findMentions, type Named } from '../src/read/mentions/mentions.js';
import { toPage } from '../src/read/page.js';
import { type ChainText, ecbTexts, gumTexts, toChains } from '../train/chains.js';
import { goldMentionsRight } from '../train/gold-mentions.js';
import { machine } from './machine.js';

interface Count {
  all: number;
  found: number;
  right: number;
}
type Kind = 'he, she' | 'they' | 'it' | 'description';
const KINDS: readonly Kind[] = ['he, she', 'they', 'it', 'description'];
const WORDS: Readonly<Record<string, Kind>> = Object.fromEntries(
  [
    ['he, she', 'he him his himself she her hers herself'],
    ['they', 'they them their theirs themselves'],
    ['it', 'it its itself'],
  ].flatMap(([kind, words]) => words!.split(' ').map((w) => [w, kind as Kind])),
);

const texts = gumTexts('dev'),
  sets: readonly (readonly [string, readonly ChainText[]])[] = [
    ['GUM dev, news and interview', texts.filter((t) => t.genre === 'news' || t.genre === 'interview')],
    ['GUM dev, free genres', texts],
    ['ECB+ dev', ecbTexts('dev')],
  ];

const percent = (n: number, of: number): string => (of ? ((100 * n) / of).toFixed(1) : '–');
console.log(
  '| text | word | counted | led somewhere | of these right | right of all | the rule instead | with gold mentions |\n| --- | --- | --- | --- | --- | --- | --- | --- |',
);
for (const [name, of] of sets) {
  const counts = none(),
    ruled = none();
  for (const text of of) {
    const page = toPage(toArticle({ id: text.id, text: text.text })),
      grammar = toGrammar(page, grammarModels());
    count(text, findMentions(page, grammar), counts, process.argv.includes('--errors'));
    count(text, findMentions(page, grammar, nearestChoice), ruled, false);
  }
  const gold = goldMentionsRight(of);
  for (const [kind, { all, found, right }] of counts)
    console.log(
      `| ${name} | ${kind} | ${all} | ${percent(found, all)} | ${percent(right, found)} | **${percent(right, all)}** | ${percent(ruled.get(kind)!.right, all)} | ${kind === 'he, she' ? percent(gold.right, gold.all) : '–'} |`,
    );
}
console.log(`\n${machine()}`);

function none(): Map<Kind, Count> {
  return new Map(KINDS.map((k) => [k, { all: 0, found: 0, right: 0 }]));
}

function count(
  text: ChainText,
  { mentions, referents }: Named,
  counts: ReadonlyMap<Kind, Count>,
  tells: boolean,
): void {
  const { isPronoun, goldOf, isMet, isNamed } = toChains(text);
  const votes = new Map<number, Map<number, number>>();
  for (const m of mentions) {
    if (m.form === 'pronoun') continue;
    const gold = goldOf(m, m.type),
      own = votes.get(m.referent) ?? new Map<number, number>();
    votes.set(m.referent, own);
    if (gold) own.set(gold.id, (own.get(gold.id) ?? 0) + (m.form === 'name' ? 2 : 1));
  }
  const chainOf = (referent: number): number | undefined =>
    [...(votes.get(referent) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
  for (const gold of text.mentions) {
    const pronoun = isPronoun(gold),
      kind = pronoun ? WORDS[text.text.slice(gold.start, gold.end).toLowerCase()] : 'description';
    if (!kind || !isMet(gold.id, gold.start)) continue;
    if (
      !pronoun &&
      (gold.named || (gold.type !== 'person' && gold.type !== 'organization') || !isNamed(gold.id, gold.start))
    )
      continue;
    if (
      (kind === 'it' || kind === 'they') &&
      !((gold.type === 'organization' || gold.type === 'person') && isNamed(gold.id, gold.start))
    )
      continue;
    const c = counts.get(kind)!,
      ours = mentions.find((m) =>
        pronoun
          ? m.start === gold.start && m.form === 'pronoun'
          : m.form === 'description' && (m.start === gold.start || (m.start < gold.start && gold.end <= m.end)),
      );
    c.all++;
    const before =
      ours &&
      mentions.some((m) => m.referent === ours.referent && m !== ours && m.form !== 'pronoun' && m.start < ours.start);
    if (!before) continue;
    c.found++;
    if (chainOf(ours.referent) === gold.id) c.right++;
    else if (tells)
      console.error(
        `${text.id} ${kind}: …${text.text.slice(Math.max(0, gold.start - 160), gold.start)}[${text.text.slice(gold.start, gold.end)}]${text.text.slice(gold.end, gold.end + 30)}…: ${referents[ours.referent]!.name}`.replaceAll(
          '\n',
          ' ',
        ),
      );
  }
}
