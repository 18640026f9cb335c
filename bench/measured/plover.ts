/** PLOVER's gold standard records (0.5b1) dev: the root of the sentence's event. */
import { toArticle } from '../../src/clean/article.js';
import { grammarModels } from '../../src/model/models.js';
import { toGrammar } from '../../src/read/grammar/grammar.js';
import { toPage } from '../../src/read/page.js';
import { read } from '../../src/read/read.js';
import type { Event } from '../../src/types.js';
import { itemsOf, percent, type Scores } from './shared.js';

interface Coded { readonly id: string; readonly text: string; readonly event: string }

/** Names of version 0.5b1 → today's. */
const TODAY: { readonly [old: string]: string } = { DEMAND: 'REQUEST', DISAPPROVE: 'ACCUSE', FIGHT: 'ASSAULT' };
/** Types that PLOVER does not have → the root it gives them. */
const ROOT: { readonly [type: string]: string } = { DEATH: 'ASSAULT', INJURY: 'ASSAULT', ACCIDENT: 'ASSAULT', COURT: 'COERCE', CRIME: 'COERCE' };
/** PLOVER's codebook: what is only intended of the first is AGREE, of the second THREATEN. */
const GIVEN = new Set(['SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'CONSULT']), HARM = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'PROTEST', 'MOBILIZE']);

/** Undefined where the set is not there. */
export function rootScores(): Scores | undefined {
  const sentences = itemsOf<Coded>('events/plover-gsr.dev');
  if (!sentences) return undefined;
  let right = 0;
  for (const { id, text, event } of sentences) if (rootOf(toArticle({ id, text })) === (TODAY[event] ?? event)) right++;
  return { 'root of the sentence’s event': percent(right, sentences.length) };
}

/** The event highest in the sentence's tree; the first of equals. */
function rootOf(article: ReturnType<typeof toArticle>): string | undefined {
  const { words, heads } = toGrammar(toPage(article), grammarModels());
  const depth = ({ trigger }: Event): number => {
    let at = words.findIndex((w) => w.start < trigger.end && trigger.start < w.end), n = 0;
    for (; at >= 0 && heads[at]! >= 0; n++) at = heads[at]!;
    return n;
  };
  const main = [...read(article).events].sort((a, b) => depth(a) - depth(b) || a.trigger.start - b.trigger.start)[0];
  if (!main) return undefined;
  const type = ROOT[main.type] ?? main.type, intended = main.standing === 'planned' || main.standing === 'hypothetical';
  return intended && GIVEN.has(type) ? 'AGREE' : intended && HARM.has(type) ? 'THREATEN' : type;
}
