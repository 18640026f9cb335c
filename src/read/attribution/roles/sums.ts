/** The model's sums for the words of a window. What many words have in common is scored once. */
import type { Features } from '../../../model/features.js';
import type { Linear } from '../../../model/linear.js';
import { type Beside, toBeside } from './beside.js';
import { addStepWords, addTurn, type Step, toStep } from './step-features.js';
import type { Window } from './window.js';
import { addOwn, addPath, addPlace, addSetting } from './word-features.js';

export type Score = Linear['score'];

/** Three sums a question, one a role; valid until the next question of its kind. */
export class RoleSums {
  private readonly own = new Float64Array(3);
  private readonly step = new Float64Array(3);
  private readonly places: Kept<Window, Beside>;
  private readonly settings: Kept<Window, Beside>;
  private readonly paths: Kept<Window, Beside>;
  private readonly turns: Kept<Step, number>;

  constructor(
    private readonly win: Window,
    private readonly f: Features,
    private readonly score: Score,
  ) {
    this.places = new Kept(f, score, addPlace);
    this.settings = new Kept(f, score, addSetting);
    this.paths = new Kept(f, score, addPath);
    this.turns = new Kept(f, score, addTurn);
  }

  ofWord(w: number): Float64Array {
    const { win, f, own } = this;
    const beside = toBeside(win, w);
    f.clear();
    addOwn(f, win, w, beside);
    this.score(f, own);
    this.places.addTo(own, placeKey(beside), win, beside);
    this.settings.addTo(own, settingKey(beside), win, beside);
    this.paths.addTo(own, pathKey(beside), win, beside);
    return own;
  }

  toStep(w: number): Step {
    return toStep(this.win, w);
  }

  /** @param before the role of the word before */
  ofStep(w: number, step: Step, before: number): Float64Array {
    const { win, f } = this;
    f.clear();
    addStepWords(f, win, w, step, before);
    this.score(f, this.step);
    this.turns.addTo(this.step, turnKey(step) * 3 + before, step, before);
    return this.step;
  }
}

// All that a group of features looks at, as one number.
const placeKey = ({ where, distance }: Beside): number => where * 8 + distance;
const settingKey = ({ where, ruled, quote, other, between, sameBlock }: Beside): number =>
  ((((where * 4 + ruled) * 3 + quote) * 2 + other) * 2 + between) * 2 + sameBlock;
const pathKey = ({ path, side, ruled, distance }: Beside): number => ((path * 4 + side) * 4 + ruled) * 8 + distance;
const turnKey = ({ path, change, edge, turned, side }: Step): number =>
  (((path * 16 + change) * 4 + edge) * 2 + turned) * 2 + side;

/** Sums of the features that `ask` adds, by a key that names all they depend on: the same key is scored once. */
class Kept<A, B> {
  private readonly sums = new Map<number, Float64Array>();
  constructor(
    private readonly f: Features,
    private readonly score: Score,
    private readonly ask: (f: Features, a: A, b: B) => void,
  ) {}

  addTo(sums: Float64Array, key: number, a: A, b: B): void {
    let own = this.sums.get(key);
    if (!own) {
      this.f.clear();
      this.ask(this.f, a, b);
      own = new Float64Array(3);
      this.score(this.f, own);
      this.sums.set(key, own);
    }
    for (let role = 0; role < 3; role++) sums[role]! += own[role]!;
  }
}
