/** Verb forms → the cue verb and its shape. Made once from the table of src/lang/en/cues.ts. */
import { CUE_VERBS, DOUBLING, IRREGULAR } from '../../lang/en/cues.js';
import type { Act } from '../../types.js';

/**
 * `base` say · `present` says · `past` said (also the participle of regular verbs) · `participle` written · `ing`
 * saying.
 */
export type Shape = 'base' | 'present' | 'past' | 'participle' | 'ing';

export interface CueVerb {
  readonly verb: string;
  readonly act: Act;
  readonly takes: ReadonlySet<string>;
}

export interface VerbForm {
  readonly cue: CueVerb;
  readonly shapes: ReadonlySet<Shape>;
}

/** “labelled” beside “labeled”. */
const BRITISH: readonly (readonly [string, Shape])[] = [
  ['ed', 'past'],
  ['ed', 'participle'],
  ['ing', 'ing'],
];

/** @example VERB_FORMS.get('told')?.cue.verb // "tell" */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = formsOf(CUE_VERBS.filter(([verb]) => !verb.includes('_')));

/** Of verbs with a particle: form and particle. @example PARTICLED.get('brushed aside')?.cue.verb // "brush aside" */
export const PARTICLED: ReadonlyMap<string, VerbForm> = formsOf(
  CUE_VERBS.filter(([verb]) => verb.includes('_')).map(([verb, act, takes]) => [verb.replaceAll('_', ' '), act, takes]),
);

/** The words that those begin with. */
export const PARTICLE_HEADS: ReadonlySet<string> = new Set([...PARTICLED.keys()].map((form) => form.split(' ', 1)[0]!));

function formsOf(verbs: readonly (typeof CUE_VERBS)[number][]): Map<string, VerbForm> {
  const cues = new Map<string, CueVerb>();
  for (const [verb, act, takes] of verbs) {
    const known = cues.get(verb);
    cues.set(
      verb,
      known
        ? { ...known, takes: new Set([...known.takes, ...takes.split(' ')]) }
        : { verb, act, takes: new Set(takes.split(' ')) },
    );
  }
  const out = new Map<string, VerbForm>();
  for (const cue of cues.values())
    for (const [form, shape] of withParticle(cue.verb))
      out.set(form, { cue, shapes: new Set([...(out.get(form)?.shapes ?? []), shape]) });
  return out;
}

function withParticle(verb: string): [string, Shape][] {
  const [bare, ...more] = verb.split(' ') as [string, ...string[]],
    particle = more.join(' ');
  const forms = [
    ...inflected(bare),
    ...(/[^aeiou][ae]l$/.test(bare) && !DOUBLING.has(bare)
      ? BRITISH.map(([ending, shape]): [string, Shape] => [`${bare}l${ending}`, shape])
      : []),
  ];
  return forms.map(([form, shape]) => [particle ? `${form} ${particle}` : form, shape]);
}

function inflected(verb: string): [string, Shape][] {
  const stem = DOUBLING.has(verb) ? verb + verb.at(-1)! : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : verb;
  const ing = DOUBLING.has(verb) ? stem : /[^eo]e$/.test(verb) ? verb.slice(0, -1) : verb;
  const regular = stem.endsWith('e') ? `${stem}d` : `${stem}ed`;
  const [past, participle] = IRREGULAR[verb] ?? [regular, regular];
  const present = /(?:s|sh|ch|x|z)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  return [
    [verb, 'base'],
    [present, 'present'],
    [past, 'past'],
    [participle, 'participle'],
    [`${ing}ing`, 'ing'],
  ];
}
