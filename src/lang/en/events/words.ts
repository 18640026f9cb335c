/**
 * The shape of an entry of event words, and words that several families of types name as objects. ../events.ts says how
 * entries are read.
 */
export interface EventWords {
  readonly type: string;
  readonly means: string;
  readonly verbs: string;
  readonly nouns: string;
  readonly states?: string;
  readonly phrases?: readonly (readonly [verbs: string, objects: string])[];
  readonly kinds?: readonly (readonly [nouns: string, of: string])[];
  readonly doers?: readonly (readonly [verbs: string, subjects: string])[];
}

/** People, in the singular. */
export const FOLK =
  'people|person|man|woman|child|boy|girl|family|resident|villager|worker|miner|passenger|sailor|crew|soldier|student|tourist|migrant|refugee|patient|victim|survivor|baby|fisherman|climber|hiker|hundred|dozen|thousand|others|scores|civilian|officer|pupil|colleague|inmate|member|teenager';
/** What can be entered, closed or visited. */
export const PREMISES =
  'factory|plant|school|hospital|clinic|border|airport|airspace|office|store|shop|branch|mine|mill|port|road|bridge|embassy|consulate|mission|crossing|railway|line|station|beach|park|university|museum|market|newspaper|site|base|yard|depot|terminal|refinery|court';
