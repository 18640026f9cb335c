/**
 * What the model sees of one naming of a candidate: in its sentence, and beside the attacks there. Shared by training
 * and reading; features/candidate.ts has what it sees of all namings together.
 */
import { hash32 } from '../../text/hash.js';
import type { Naming } from './candidates.js';
import { kindOf } from './features/kinds.js';
import { answerOf, elsewhere, partsOf } from './features/parts.js';
import { pathFeatures } from './features/path.js';
import { capped, cleared, type Seen } from './features/seen.js';
import { lemmaHash, near, relationOf, wordAfter, wordBefore, wordsWithin } from './features/words.js';
import type { Attack, Scene } from './scene.js';

/** What is asked of a naming: `here`, the attacks in its sentence. */
interface Asked {
  readonly scene: Scene;
  readonly naming: Naming;
  readonly sentence: number;
  readonly here: readonly Attack[];
  readonly lemma: number;
  readonly kind: number;
}

export function namingFeatures(seen: Seen, scene: Scene, head: string, naming: Naming): void {
  cleared(seen);
  const sentence = scene.tree.grammar.sentences[naming.word]!;
  const here = scene.inSentence[sentence]!;
  const asked: Asked = {
    scene,
    naming,
    sentence,
    here,
    lemma: lemmaHash(head),
    kind: kindOf(scene.tree, head, naming),
  };
  addItself(seen, asked, head);
  addParts(seen, asked);
  pathFeatures(seen, scene, naming.word, asked.lemma, asked.kind);
  addBelongings(seen, asked);
  addWords(seen, asked);
  addAttacks(seen, asked);
  addPlace(seen, asked);
  addBlame(seen, asked);
  capped(seen);
}

function addItself({ around, own }: Seen, { scene: { tree }, naming, lemma, kind }: Asked, head: string): void {
  own.add(1, lemma);
  around.add(2, kind);
  own.add(3, hash32(head.slice(-3)));
  around.add(4, hash32(tree.tags[naming.word]!), kind);
}

/** What the event reader makes of it, and whether it speaks. */
function addParts({ around, own }: Seen, { scene, naming, here, lemma, kind }: Asked): void {
  const parts = partsOf(scene, naming);
  for (const { part, attack } of parts) {
    around.add(10, part, attack.type);
    around.add(11, part, attack.lemma);
    own.add(12, part, lemma);
    around.add(13, part, kind, attack.type);
    around.add(14, part, attack.standing, attack.type);
    around.add(15, part, kind, attack.lemma);
  }
  for (const { part, event } of elsewhere(scene, naming)) {
    const type = hash32(event.type);
    around.add(18, part, type);
    around.add(19, part, type, kind);
  }
  if (scene.speaks[naming.word]) {
    around.add(45, kind);
    own.add(46, lemma);
  }
  if (!parts.length) {
    around.add(16, kind, here.length ? 1 : 0);
    own.add(17, lemma, here.length ? 1 : 0);
  }
}

const MODIFIES = new Set(['compound', 'amod', 'det', 'nummod', 'flat', 'nmod:poss']);
const NAMES = new Set(['nmod', 'appos', 'conj']);

/** What hangs on it. */
function addBelongings({ around, own }: Seen, { scene: { tree }, naming, lemma, kind }: Asked): void {
  for (const child of tree.children[naming.word]!) {
    const label = tree.labels[child]!;
    const word = lemmaHash(tree.lower[child]!);
    if (label === 'case') {
      around.add(20, word);
      around.add(21, word, kind);
    } else if (MODIFIES.has(label)) {
      own.add(22, word);
      own.add(23, word, lemma);
    } else if (NAMES.has(label)) {
      own.add(24, hash32(label), word);
      own.add(25, hash32(label), word, kind);
    } else if (label === 'acl') around.add(26, word, kind);
  }
}

/** The words of its name or phrase, and those beside. */
function addWords({ around, own }: Seen, { scene: { tree }, naming, kind }: Asked): void {
  if (naming.mention?.role) around.add(27, kind, 1);
  for (const w of wordsWithin(tree, naming)) if (w !== naming.word) own.add(28, lemmaHash(tree.lower[w]!), kind);
  own.add(29, hash32(tree.lower[wordBefore(tree, naming)] ?? ''), kind);
  own.add(30, hash32(tree.lower[wordAfter(tree, naming)] ?? ''), kind);
}

/** The attacks before and after it. */
function addAttacks({ around, own }: Seen, { naming: { word }, here, lemma, kind }: Asked): void {
  const before = here.findLast((attack) => attack.word < word);
  const after = here.find((attack) => attack.word > word);
  if (before) {
    around.add(31, before.lemma, kind);
    around.add(32, before.type, near(word - before.word), kind);
    own.add(33, before.lemma, lemma);
  }
  if (after) {
    around.add(34, after.lemma, kind);
    around.add(35, after.type, near(after.word - word), kind);
    own.add(36, after.lemma, lemma);
  }
}

/** Which sentence it is, and beside which attacks. */
function addPlace({ around, own }: Seen, { scene: { inSentence }, sentence, here, lemma, kind }: Asked): void {
  const beside =
    (here.length ? 1 : 0) + (inSentence[sentence - 1]?.length ? 2 : 0) + (inSentence[sentence + 1]?.length ? 4 : 0);
  around.add(37, beside, kind);
  own.add(38, beside, lemma);
  around.add(39, Math.min(sentence, 6), kind, here.length ? 1 : 0);
}

/** Blame, and who tells it. */
function addBlame({ around, own }: Seen, { scene, naming, sentence, lemma, kind }: Asked): void {
  const answers = answerOf(scene, naming);
  if (answers) {
    around.add(47, hash32(answers));
    around.add(48, hash32(answers), kind);
  }
  const blame = scene.blame[sentence]!;
  if (blame) {
    around.add(40, blame, kind);
    own.add(41, blame, lemma);
    around.add(42, blame, kind, relationOf(scene.tree, naming.word));
  }
  around.add(43, scene.told[naming.word]!, kind);
  around.add(44, scene.past[sentence]!, kind);
}
