/** The models as reading wants them, loaded when first asked for and kept. */
import { type Linear, toLinear } from './linear.js';
import { loadKernel, loadModel } from './load.js';
import { Network } from './network.js';
import { toRarity } from './rarity.js';
import { Tagger } from './tagger.js';
import { WindowNetwork } from './windows.js';

export interface GrammarModels {
  readonly tags: Tagger;
  readonly arcs: Network;
}
export interface AttributionModels {
  readonly cues: Linear;
  readonly roles: WindowNetwork;
  /** Of each feature of a statement how much surer it makes that it is said, and that its words are these and no others. */
  readonly sureness: ReadonlyMap<string, readonly [sureness: number, exactness: number]>;
}

/** `least`: the least score of each label of `parts` that counts. */
export interface ParticipantModel {
  readonly parts: Linear;
  readonly least: readonly number[];
}

/** One for all models: each memory has many GB of addresses set aside for it, of which a machine has only so many. */
const kernel = once(loadKernel);

const GRAMMAR = 'grammar@3';

/**
 * Without the trees: linking asks for none, and their network takes a tenth of a second to load and much memory.
 * @throws OnrecordError bad-weights
 */
export const tagsModel = once(
  (): Tagger => new Tagger(toLinear(loadModel(GRAMMAR, ['tags.bin']).get('tags.bin')!, kernel())),
);

/** @throws OnrecordError bad-weights */
export const grammarModels = once(
  (): GrammarModels => ({
    tags: tagsModel(),
    arcs: new Network(loadModel(GRAMMAR, ['arcs.bin']).get('arcs.bin')!, kernel()),
  }),
);

/** @throws OnrecordError bad-weights */
export const attributionModels = once((): AttributionModels => {
  const files = loadModel('attribution@5'),
    weightsIn = (file: string): Weights => JSON.parse(new TextDecoder().decode(files.get(file)!));
  return {
    cues: toLinear(files.get('cues.bin')!, kernel()),
    roles: new WindowNetwork(files.get('roles.bin')!, kernel()),
    sureness: pairsOf(weightsIn('sureness.json'), weightsIn('exactness.json')),
  };
});

type Weights = { readonly [feature: string]: number };

/** Of each feature that either weighs, both weights. */
function pairsOf(a: Weights, b: Weights): AttributionModels['sureness'] {
  const pairs = new Map<string, [number, number]>();
  for (const name in a) pairs.set(name, [a[name]!, 0]);
  for (const name in b) {
    const pair = pairs.get(name);
    if (pair) pair[1] = b[name]!;
    else pairs.set(name, [0, b[name]!]);
  }
  return pairs;
}

/** Tells where sentences end. @throws OnrecordError bad-weights */
export const boundariesModel = once((): Linear => toLinear(loadModel('boundaries@1').get('ends.bin')!, kernel()));

/** Ranks whom a pronoun may mean. @throws OnrecordError bad-weights */
export const coreferenceModel = once((): Linear => toLinear(loadModel('coreference@2').get('pairs.bin')!, kernel()));

/** Labels the words of names. @throws OnrecordError bad-weights */
export const namesModel = once((): Linear => toLinear(loadModel('names@2').get('names.bin')!, kernel()));

/** Tells what is done by saying something. @throws OnrecordError bad-weights */
export const actsModel = once((): Linear => toLinear(loadModel('acts@3').get('acts.bin')!, kernel()));

const rarity = once(() => toRarity(new TextDecoder().decode(loadModel('rarity@1').get('words.txt')!)));

/** How rare a word is in news, from 0 to 1. @throws OnrecordError bad-weights */
export const rarityOf = (word: string): number => rarity()(word);

/** Tells perpetrators, victims and targets of attacks. @throws OnrecordError bad-weights */
export const participantModel = once((): ParticipantModel => {
  const files = loadModel('participants@1');
  return {
    parts: toLinear(files.get('parts.bin')!, kernel()),
    least: JSON.parse(new TextDecoder().decode(files.get('least.json')!)),
  };
});

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
