/**
 * What the model sees of a candidate: each of its namings in its sentence and beside the attacks, and how often and
 * where the report names it. Shared by training and reading.
 */
import { ARMED, ASSAILANTS, HIT, THINGS } from '../../lang/en/participants.js';
import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../../lang/en/role-nouns.js';
import { Features } from '../../model/features.js';
import { hash32 } from '../../text/hash.js';
import type { Event, Span } from '../../types.js';
import { singularOf } from '../events/forms.js';
import { headOf, isPassive, isVerb, type Tree, wordFrom } from '../events/tree.js';
import type { Candidate, Naming } from './candidates.js';
import type { Attack, Scene } from './scene.js';

/** So many features of one kind there are at most; what is over is left out. */
export const MOST = 256;

/**
 * `own`: what the candidate's own words say, those of the corpus it was learned on. `around`: all else, which is true
 * of other reports too.
 */
export interface Seen {
  readonly around: Features;
  readonly own: Features;
}

export const nothingSeen = (): Seen => ({ around: new Features(MOST), own: new Features(MOST) });

function cleared(seen: Seen): void {
  seen.around.clear();
  seen.own.clear();
}
function capped({ around, own }: Seen): void {
  around.count = Math.min(around.count, MOST);
  own.count = Math.min(own.count, MOST);
}

/** One naming in its sentence. */
export function namingFeatures(seen: Seen, scene: Scene, head: string, naming: Naming): void {
  cleared(seen);
  const { around, own } = seen;
  const { tree } = scene,
    { word, mention } = naming,
    sentence = tree.grammar.sentences[word]!;
  const lemma = lemmaHash(head),
    kind = kindOf(tree, head, naming),
    parts = partOf(scene, naming),
    here = scene.inSentence[sentence]!;
  own.add(1, lemma);
  around.add(2, kind);
  own.add(3, hash32(head.slice(-3)));
  around.add(4, hash32(tree.tags[word]!), kind);
  // what the event reader makes of it
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
  if (scene.speaks[word]) {
    around.add(45, kind);
    own.add(46, lemma);
  }
  if (!parts.length) {
    around.add(16, kind, here.length ? 1 : 0);
    own.add(17, lemma, here.length ? 1 : 0);
  }
  pathFeatures(seen, scene, naming, lemma, kind);
  // what belongs to it
  for (const c of tree.children[word]!) {
    const label = tree.labels[c]!,
      w = lemmaHash(tree.lower[c]!);
    if (label === 'case') {
      around.add(20, w);
      around.add(21, w, kind);
    } else if (MODIFIES.has(label)) {
      own.add(22, w);
      own.add(23, w, lemma);
    } else if (label === 'nmod' || label === 'appos' || label === 'conj') {
      own.add(24, hash32(label), w);
      own.add(25, hash32(label), w, kind);
    } else if (label === 'acl') around.add(26, w, kind);
  }
  if (mention?.role) around.add(27, kind, 1);
  for (const w of wordsWithin(tree, naming)) if (w !== word) own.add(28, lemmaHash(tree.lower[w]!), kind);
  own.add(29, hash32(tree.lower[wordBefore(scene, naming)] ?? ''), kind);
  own.add(30, hash32(tree.lower[wordAfter(scene, naming)] ?? ''), kind);
  // the attacks around
  const before = here.filter((a) => a.word < word).at(-1),
    after = here.find((a) => a.word > word);
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
  const beside =
    (here.length ? 1 : 0) +
    (scene.inSentence[sentence - 1]?.length ? 2 : 0) +
    (scene.inSentence[sentence + 1]?.length ? 4 : 0);
  around.add(37, beside, kind);
  own.add(38, beside, lemma);
  around.add(39, Math.min(sentence, 6), kind, here.length ? 1 : 0);
  // blame, and who tells it
  const answers = answerOf(scene, naming);
  if (answers) {
    around.add(47, hash32(answers));
    around.add(48, hash32(answers), kind);
  }
  const blame = scene.blame[sentence]!;
  if (blame) {
    around.add(40, blame, kind);
    own.add(41, blame, lemma);
    around.add(42, blame, kind, relationOf(tree, word));
  }
  around.add(43, scene.told[word]!, kind);
  around.add(44, scene.past[sentence]!, kind);
  capped(seen);
}

/** What it hangs on, up to three words up: "members of the <front> attacked" */
function pathFeatures(
  { around, own }: Seen,
  { tree, attackAt }: Scene,
  { word }: Naming,
  lemma: number,
  kind: number,
): void {
  let at = word,
    path = 0;
  for (let step = 0; step < 3; step++) {
    const over = headOf(tree, at);
    if (over === undefined) {
      around.add(50, step, kind);
      return;
    }
    const label = hash32(labelOf(tree, at)),
      governor = lemmaHash(tree.lower[over]!),
      attack = attackAt.get(over),
      passive = isVerb(tree, over) && isPassive(tree, over) ? 1 : 0;
    path = (Math.imul(path, 31) + label) | 0;
    around.add(51, path, governor, passive);
    around.add(52, path, governor, kind);
    around.add(53, path, kind, passive);
    around.add(54, governor, step, kind);
    if (step === 0) own.add(55, governor, lemma);
    if (attack) {
      around.add(56, path, attack.type, kind);
      around.add(57, path, attack.lemma, passive);
      own.add(58, path, attack.type, lemma);
    }
    at = over;
  }
}

/** Of the report and of all the namings together. */
export function candidateFeatures(seen: Seen, scene: Scene, { head, namings }: Candidate): void {
  cleared(seen);
  const { around, own } = seen;
  const lemma = lemmaHash(head),
    kind = kindOf(scene.tree, head, namings[0]!),
    first = Math.min(scene.tree.grammar.sentences[namings[0]!.word]!, 6);
  let beside = 0;
  for (const { word } of namings) if (scene.inSentence[scene.tree.grammar.sentences[word]!]!.length) beside++;
  const parts = namings.flatMap((n) => partOf(scene, n)),
    doing = parts.filter((p) => p.part === 1).length,
    done = parts.filter((p) => p.part === 2).length,
    spoken = namings.some((n) => scene.speaks[n.word]) ? 1 : 0;
  around.add(80, Math.min(doing, 4), Math.min(done, 4));
  around.add(81, Math.min(doing, 3), Math.min(done, 3), kind);
  own.add(82, Math.min(doing, 3), Math.min(done, 3), lemma);
  around.add(83, spoken, kind, Math.min(doing, 2));
  around.add(84, Math.min(doing, 3), scene.opening, kind);
  around.add(85, Math.min(done, 3), scene.opening, kind);
  around.add(86, parts.some((p) => p.attack.sentence < 3) ? 1 : 0, Math.min(doing, 2), Math.min(done, 2));
  around.add(0, 0);
  around.add(70, Math.min(namings.length, 5), kind);
  around.add(71, first, kind);
  around.add(72, Math.min(beside, 4), kind);
  own.add(73, Math.min(beside, 4), lemma);
  around.add(74, Math.min(scene.attacks.length, 12), kind);
  around.add(75, scene.opening, kind);
  own.add(76, scene.opening, lemma);
  around.add(77, scene.opening, first, kind);
  for (const trigger of scene.triggers) {
    own.add(78, trigger, kind);
    own.add(79, trigger);
  }
  capped(seen);
}

/**
 * Who it is: the type of a name, or of a noun its list; and whether its head or role is one that attacks, is armed, is
 * hit.
 */
function kindOf(tree: Tree, head: string, { mention }: Naming): number {
  const one = singularOf(head),
    role = mention?.role ? Array.from(wordsWithin(tree, mention.role), (w) => singularOf(tree.lower[w]!)) : [],
    has = (list: ReadonlySet<string>) => list.has(one) || list.has(head) || role.some((w) => list.has(w));
  const lists =
    (has(ATTACKING) ? 16 : 0) + (has(MAY_BE_ARMED) ? 32 : 0) + (has(ARE_HIT) ? 64 : 0) + (HITTABLE.has(one) ? 128 : 0);
  if (mention) return lists + TYPES.indexOf(mention.type) + 1;
  return (
    lists +
    8 +
    (PEOPLE.has(one) || PEOPLE.has(head) ? 1 : 0) +
    (GROUPS.has(one) || GROUPS.has(head) ? 2 : 0) +
    (BODIES.has(one) ? 4 : 0)
  );
}
const TYPES = ['person', 'organization', 'place', 'group', 'vessel', 'other'];
const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const PEOPLE = wordSet(PERSON_NOUNS),
  GROUPS = wordSet(GROUP_NOUNS),
  BODIES = wordSet(BODY_NOUNS),
  ATTACKING = wordSet(ASSAILANTS),
  MAY_BE_ARMED = wordSet(ARMED),
  ARE_HIT = wordSet(HIT),
  HITTABLE = wordSet(THINGS);

/** 1 does it, 2 it is done to, 3 with it, 4 where. */
function partOf({ inSentence, tree }: Scene, naming: Naming): { readonly part: number; readonly attack: Attack }[] {
  return inSentence[tree.grammar.sentences[naming.word]!]!.flatMap((attack) => {
    const { agent, patient, instrument, place } = attack.event;
    const part = isWithin(agent, naming)
      ? 1
      : isWithin(patient, naming)
        ? 2
        : isWithin(instrument, naming)
          ? 3
          : isWithin(place, naming)
            ? 4
            : 0;
    return part ? [{ part, attack }] : [];
  });
}
const isWithin = (span: Span | undefined, { start, end }: Naming): boolean =>
  span !== undefined && span.start <= start && end <= span.end + 1;

/** Its part in events that are no attacks: who is charged, who investigates, who meets. */
function elsewhere({ othersIn, tree }: Scene, naming: Naming): { readonly part: number; readonly event: Event }[] {
  return othersIn[tree.grammar.sentences[naming.word]!]!.flatMap((event) => {
    const part = isWithin(event.agent, naming) ? 1 : isWithin(event.patient, naming) ? 2 : 0;
    return part ? [{ part, event }] : [];
  });
}

const MODIFIES = new Set(['compound', 'amod', 'det', 'nummod', 'flat', 'nmod:poss']);
const labelOf = (tree: Tree, word: number): string => {
  const label = tree.labels[word]!;
  if (label !== 'obl' && label !== 'nmod') return label;
  const preposition = tree.children[word]!.find((c) => tree.labels[c] === 'case');
  return preposition === undefined ? label : `${label} ${tree.lower[preposition]!}`;
};
const relationOf = (tree: Tree, word: number): number => hash32(labelOf(tree, word));
const lemmaHash = (word: string): number => hash32(singularOf(word));
const near = (words: number): number => (words < 3 ? words : words < 6 ? 3 : words < 12 ? 4 : 5);

/** How it is said that this one did it. */
export function answerOf({ tree, answerable }: Scene, naming: Naming): string | undefined {
  for (const w of wordsWithin(tree, naming)) {
    const how = answerable.get(w);
    if (how) return how;
  }
  return undefined;
}

function* wordsWithin(tree: Tree, { start, end }: Span): Generator<number> {
  const { words } = tree.grammar;
  for (let w = wordFrom(tree, start); w < words.length && words[w]!.end <= end; w++) yield w;
}
const wordBefore = ({ tree }: Scene, { start }: Naming): number => wordFrom(tree, start) - 1;
const wordAfter = ({ tree }: Scene, { end }: Naming): number => wordFrom(tree, end);
