/**
 * ECB+ for the linker: its reports as we read them, but with the events that its annotators marked, so that deciding
 * which are one is all that is left to do.
 */
import { toArticle } from '../src/clean/article.js';
import { findEntities, toEntityIndex } from '../src/link/entities.js';
import { findOccurrences, type Occurrence } from '../src/link/happenings/occurrences.js';
import { byPublished, type Report } from '../src/link/report.js';
import type { Lookups } from '../src/link/lookups.js';
import { once } from '../src/link/once.js';
import { type Signature, signatureOf, tiesOf } from '../src/link/stories.js';
import { toGroups } from '../src/link/stories/groups.js';
import { overlaps } from '../src/text/spans.js';
import { grammarModels } from '../src/model/models.js';
import { rolesOf } from '../src/read/events/roles.js';
import { isVerb, toTree, wordFrom } from '../src/read/events/tree.js';
import { toGrammar } from '../src/read/grammar/grammar.js';
import { toPage } from '../src/read/page.js';
import { read } from '../src/read/read.js';
import type { Event, Span } from '../src/types.js';
import { lines } from './corpora.js';

type Pieces = readonly (readonly [number, number])[];
interface EcbText {
  readonly id: string;
  readonly story: string;
  readonly text: string;
  readonly sentences: Pieces;
  readonly selected: readonly number[];
  readonly mentions: readonly { readonly spans: Pieces; readonly type: string; readonly chain: string | null }[];
}

/** `right`: the chain it is annotated with. `head`: its word as written, and the rest of the trigger is left out. */
export interface GoldEvent {
  readonly occurrence: Occurrence;
  readonly right: string;
  readonly head: string;
}
/** A story as our own linker finds it in all reports of the part, unordered and undated as they come. */
export interface GoldStory {
  readonly reports: readonly Report[];
  readonly rightStories: readonly string[];
  readonly events: readonly GoldEvent[];
}

export function goldStories(part: 'train' | 'dev'): GoldStory[] {
  const texts = lines<EcbText>('ecbplus', `${part}.jsonl.gz`),
    prepared = texts.map(withGoldEvents);
  return storiesOf(prepared.map((p) => p.read)).map((members) => {
    const reports = members.map((i) => prepared[i]!.report).sort(byPublished),
      byEvent = new Map(members.flatMap((i) => [...prepared[i]!.right]));
    const events = findOccurrences(reports, toEntityIndex(reports, findEntities(reports)))
      .flat()
      .map((occurrence): GoldEvent => {
        const { start, end } = occurrence.event.trigger;
        return {
          occurrence,
          right: byEvent.get(occurrence.event)!,
          head: occurrence.report.article.text.slice(start, end),
        };
      });
    return { reports, rightStories: members.map((i) => texts[i]!.story), events };
  });
}

/** Indexes of the reports of each story. */
export function storiesOf(reports: readonly Report[]): number[][] {
  const signatures = reports.map(signatureOf);
  return toGroups(
    reports.length,
    signatures.flatMap((a, i) =>
      tiesOf(`${i}`, a, inMemory(signatures.slice(0, i))).map((tie) => ({
        a: i,
        b: Number(tie.article),
        strength: tie.strength,
      })),
    ),
  );
}

/** What a record of these would answer. */
export const inMemory = (signatures: readonly Signature[]): Lookups => ({
  sharing: (terms, atLeast) =>
    signatures
      .map((signature, i) => {
        const weights = weightsOf(signature),
          shared = terms.filter((t) => weights.has(t.term));
        return {
          article: `${i}`,
          shared: shared.length,
          alike: shared.reduce((sum, t) => sum + t.weight * weights.get(t.term)!, 0),
          signature: () => signature,
        };
      })
      .filter((s) => s.shared >= atLeast.terms && s.alike >= atLeast.alike),
});

const weightsOf = once(({ keys, terms }: Signature): ReadonlyMap<string, number> => {
  const asked = new Set(keys);
  return new Map(terms.filter((t) => asked.has(t.term)).map((t) => [t.term, t.weight]));
});

interface Prepared {
  readonly read: Report;
  readonly report: Report;
  readonly right: ReadonlyMap<Event, string>;
}

/**
 * The report as read, and with the annotated events of the sentences that were annotated in full. Type, standing and
 * roles are as our reader gives them.
 */
function withGoldEvents({ id, text, sentences, selected, mentions }: EcbText): Prepared {
  const article = toArticle({ id, text }),
    reading = read(article),
    page = toPage(article),
    tree = toTree(toGrammar(page, grammarModels())),
    { words, heads } = tree.grammar;
  const inside = (span: Span) => selected.some((s) => sentences[s]![0] <= span.start && span.start < sentences[s]![1]);
  const right = new Map<Event, string>();
  mentions.forEach(({ spans, type, chain }, m) => {
    const whole = { start: spans[0]![0], end: spans.at(-1)![1] },
      held: number[] = [];
    if (!/^(?:NEG_)?ACTION/.test(type) || !inside(whole)) return;
    for (let w = wordFrom(tree, whole.start); w < words.length && words[w]!.start < whole.end; w++)
      if (spans.some(([start, end]) => overlaps(words[w]!, { start, end }))) held.push(w);
    const word = held.find((w) => !held.includes(heads[w]!)) ?? held[0],
      sentence = page.sentences.find(
        (s) => word !== undefined && s.start <= words[word]!.start && words[word]!.start < s.end,
      );
    if (word === undefined || !sentence) return;
    const trigger = { start: words[word]!.start, end: words[word]!.end },
      own = reading.events.find((e) => overlaps(e.trigger, whole));
    const within = <T extends Span>(items: readonly T[]) =>
      items.filter((i) => i.start >= sentence.start && i.end <= sentence.end).sort((a, b) => a.start - b.start);
    const roles = rolesOf(
      tree,
      {
        ...trigger,
        word,
        type: own?.type ?? 'OTHER',
        form: isVerb(tree, word) ? 'verb' : 'noun',
        speaks: false,
        sentence,
      },
      within(reading.mentions),
      within(reading.times),
      new Set(),
    );
    right.set(
      {
        trigger,
        type: own?.type ?? 'OTHER',
        ...roles,
        standing: own?.standing ?? 'happened',
        ...(own?.told !== undefined && { told: own.told }),
        by: 'gold',
        confidence: 1,
      },
      chain ?? `${id} ${m}`,
    );
  });
  const events = [...right.keys()].sort((a, b) => a.trigger.start - b.trigger.start);
  return { read: { article, reading }, report: { article, reading: { ...reading, events } }, right };
}
