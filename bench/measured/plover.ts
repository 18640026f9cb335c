/** PLOVER's gold standard records (0.5b1) dev: the root of the sentence's event. */
import { toArticle } from '../../src/clean/article.js';
import { grammarModels } from '../../src/model/models.js';
import { toGrammar } from '../../src/read/grammar/grammar.js';
import { toPage } from '../../src/read/page.js';
import { read } from '../../src/read/read.js';
import type { Event } from '../../src/types.js';
import { itemsOf, percent, type Scores } from './shared.js';

interface Coded {
  readonly id: string;
  readonly text: string;
  readonly event: string;
  readonly mode: readonly string[];
}

/** Names of version 0.5b1 → today's. */
const TODAY: { readonly [old: string]: string } = { DEMAND: 'REQUEST', DISAPPROVE: 'ACCUSE', FIGHT: 'ASSAULT' };
/** Modes of version 0.5b1 → today's; those it has no more are left out. */
const MODE_TODAY: { readonly [old: string]: string } = {
  'demo-org': 'demo',
  'demo-spon': 'demo',
  'riot-spon': 'riot',
  'strike-gen': 'strike',
  'strike-hun': 'hunger',
  confiscate: 'seize',
  detain: 'arrest',
  host: 'visit',
  curfew: 'curfew',
  other: '',
};
/** Types that PLOVER does not have → the root it gives them. TRAVEL has none: who arrives need not meet anybody. */
const ROOT: { readonly [type: string]: string } = {
  DEATH: 'ASSAULT',
  INJURY: 'ASSAULT',
  ACCIDENT: 'ASSAULT',
  COURT: 'COERCE',
  CRIME: 'COERCE',
};
/** PLOVER's codebook: what is only intended of the first is AGREE, of the second THREATEN. */
const GIVEN = new Set(['SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'CONSULT']),
  HARM = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'PROTEST', 'MOBILIZE']);

/** Undefined where the set is not there. */
export function rootScores(): Scores | undefined {
  const sentences = itemsOf<Coded>('events/plover-gsr.dev');
  if (!sentences) return undefined;
  let right = 0,
    given = 0,
    found = 0,
    rightModes = 0;
  for (const {
    id,
    text,
    event,
    mode: [old = ''],
  } of sentences) {
    const main = mainOf(toArticle({ id, text })),
      root = main && rootOf(main),
      gold = event === 'THREATEN' && old === 'curfew' ? 'restrict' : (MODE_TODAY[old] ?? old);
    if (root === (TODAY[event] ?? event)) right++;
    if (!gold) continue;
    given++;
    if (main?.mode) found++;
    if (main?.mode === gold) rightModes++;
  }
  return {
    'root of the sentence’s event': percent(right, sentences.length),
    'mode of its event, where one is given': percent(rightModes, given),
    'modes found that are right': percent(rightModes, found),
  };
}

/** The event highest in the sentence's tree; the first of equals. */
function mainOf(article: ReturnType<typeof toArticle>): Event | undefined {
  const { words, heads } = toGrammar(toPage(article), grammarModels());
  const depth = ({ trigger }: Event): number => {
    let at = words.findIndex((w) => w.start < trigger.end && trigger.start < w.end),
      n = 0;
    for (; at >= 0 && heads[at]! >= 0; n++) at = heads[at]!;
    return n;
  };
  return [...read(article).events].sort((a, b) => depth(a) - depth(b) || a.trigger.start - b.trigger.start)[0];
}

/** As PLOVER has it. */
function rootOf(main: Event): string {
  const type = ROOT[main.type] ?? main.type,
    intended = main.standing === 'planned' || main.standing === 'hypothetical';
  return intended && GIVEN.has(type) ? 'AGREE' : intended && HARM.has(type) ? 'THREATEN' : type;
}
