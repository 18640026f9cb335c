/** Whom the reader has met so far, and the search backwards among them. */
import type { Mention } from '../../types.js';
import { type Place, RELATIONS } from '../coreference/places.js';
import type { Known } from './known.js';
import { type Gender, isOrganizationNoun, isPersonOrBody } from './lexicon.js';
import type { Pronoun } from './pronouns.js';

/** One mention; its end includes a role after a name. */
export interface Met extends Place {
  readonly known: Known;
  readonly form: Mention['form'];
  readonly kind?: Pronoun['kind'];
}

/** The last one met that fits, not more than `within` sentences ago. */
export function lastMet(
  met: readonly Met[],
  sentence: number,
  within: number,
  fits: (known: Known) => boolean,
): Known | undefined {
  for (let i = met.length - 1; i >= 0 && met[i]!.sentence >= sentence - within; i--)
    if (fits(met[i]!.known)) return met[i]!.known;
  return undefined;
}

/**
 * The one person of the last sentence that has any outside a quotation, three back, of several the one with a name:
 * “Ida Brand smiled at a boy. …, said the 58-year-old.”
 */
export function oneMet(met: readonly Met[], sentence: number): Known | undefined {
  for (let back = 0; back < 4; back++) {
    const here = [
        ...new Set(
          met
            .filter(
              (m) =>
                m.sentence === sentence - back &&
                m.quote < 0 &&
                m.form !== 'pronoun' &&
                m.known.type === 'person' &&
                !m.known.speech &&
                !m.known.plural,
            )
            .map((m) => m.known),
        ),
      ],
      named = here.filter((known) => known.named);
    if (here.length) return named.length === 1 ? named[0] : here.length === 1 ? here[0] : undefined;
  }
  return undefined;
}

/**
 * “Ida Brand smiled. The retired nurse said it would hold.”: who does something in the last sentence outside
 * quotations, if it names nobody else.
 */
export function subjectBefore(met: readonly Met[], { sentence, block }: Place, gender?: Gender): Known | undefined {
  const here = new Set<Known>(),
    subjects = new Set<Known>();
  let last = -1;
  for (let i = met.length - 1; i >= 0 && met[i]!.sentence >= Math.max(last, sentence - 4); i--) {
    const one = met[i]!,
      { known } = one;
    if (one.quote >= 0 || one.sentence === sentence || known.speech || known.type !== 'person') continue;
    if (one.block < block - 1) break;
    last = one.sentence;
    if (known.named || one.relation === RELATIONS.subject) here.add(known);
    if (one.relation === RELATIONS.subject) subjects.add(known);
  }
  const [one] = here;
  return here.size === 1 &&
    one!.named &&
    subjects.has(one!) &&
    (!gender || (one!.gender ?? one!.given ?? gender) === gender)
    ? one
    : undefined;
}

/**
 * “Orlo Watch said it had warned. The aid group called it a disgrace”: the one body that speaks, or else the one that
 * acts, in the last sentence outside quotations, if nothing in its name says that it is of another kind.
 */
export function bodyBefore(
  met: readonly Met[],
  { sentence, block }: Place,
  noun: string,
  isDescribed: boolean,
): Known | undefined {
  if (!KINDS_OF_BODY.has(noun) || (isDescribed && !LOOSE.has(noun))) return undefined;
  const last = met.findLast((one) => one.sentence < sentence && one.quote < 0);
  if (!last || last.sentence < sentence - 3 || last.block < block - 1) return undefined;
  const subjects = met.filter(
      (one) =>
        one.sentence === last.sentence &&
        one.quote < 0 &&
        one.relation === RELATIONS.subject &&
        one.known.type === 'organization',
    ),
    speaking = subjects.filter((one) => one.speaks);
  const [body, ...others] = new Set((speaking.length ? speaking : subjects).map((one) => one.known));
  return body?.named &&
    !others.length &&
    (suits(noun, body) ||
      !body.words.some(
        (word) =>
          PUBLIC.has(word) || PRESS.has(word) || (isOrganizationNoun.has(word) && !/^organi[sz]ation$/.test(noun)),
      ))
    ? body
    : undefined;
}
/**
 * What a body may be called whose name does not say what it is; and with a word that says more: “the aid group”, but
 * “the environment agency” is another.
 */
const KINDS_OF_BODY = new Set(
    `
  organization organisation group agency body institution charity party union club network association federation league
  movement outlet newspaper paper
`
      .trim()
      .split(/\s+/),
  ),
  LOOSE = new Set(['organization', 'organisation', 'group']);

/**
 * “Tarnby said it was safe. The dam held, it added”: who spoke last goes on, two sentences back; a body, “the
 * paper”, “the county”; else “regulator Orla”, taken for a person by nothing but its name.
 */
export function lastSpoken(
  met: readonly Met[],
  at: { readonly sentence: number; readonly quote: number },
): Known | undefined {
  let doubtful: Known | undefined;
  for (let i = met.length - 1; i >= 0 && met[i]!.sentence >= at.sentence - 2; i--) {
    const { speaks, quote, known } = met[i]!;
    if (!speaks || quote !== at.quote || known.plural || known.speech) continue;
    if (known.type === 'organization' || ((known.type === 'other' || known.type === 'place') && !known.named))
      return known;
    if (mayBeBody(known)) doubtful ??= known;
  }
  return doubtful;
}

/** “the developer”; a name of which no title, given name or pronoun says that it is a person's. */
const mayBeBody = ({ type, named, noun, gender, given, roles }: Known): boolean =>
  type === 'person' &&
  !gender &&
  !given &&
  (named ? [...roles].every((role) => isPersonOrBody.has(role)) : isPersonOrBody.has(noun ?? ''));

/**
 * “Brand told parliament it was 90: the first figure, he said, was old”: the only one with a name who has spoken in the
 * sentence so far.
 */
export function speakerHere(met: readonly Met[], kind: 'he' | 'she', at: Place): Known | undefined {
  const here = new Set<Known>();
  for (let i = met.length - 1; i >= 0 && met[i]!.sentence === at.sentence; i--) {
    const { speaks, quote, known, governors } = met[i]!;
    if (speaks && quote === at.quote && known.named && governors[0]! < at.governors[0]! && agrees(kind, known))
      here.add(known);
  }
  return here.size === 1 ? [...here][0] : undefined;
}

export type Kind = 'he' | 'she' | 'they' | 'it';

/**
 * The sentence itself from its beginning, then the one before from its beginning, six back: subjects come first, and
 * outside a quotation whom it quotes comes last.
 */
export function nearestTo(
  met: readonly Met[],
  kind: Kind,
  at: { readonly sentence: number; readonly quote: number },
): Known | undefined {
  let to = met.length,
    inside: Known | undefined;
  for (let back = 0; back <= (kind === 'it' ? 1 : 6); back++) {
    let from = to,
      unsure: Known | undefined;
    while (from > 0 && met[from - 1]!.sentence >= at.sentence - back) from--;
    for (let i = from; i < to; i++) {
      const { known, quote } = met[i]!;
      if (!agrees(kind, known)) continue;
      if (quote !== at.quote && quote >= 0 && at.quote < 0) {
        inside ??= known;
        continue;
      }
      if (kind === 'they' || (kind === 'it' ? known.type !== 'place' : (known.gender ?? known.given))) return known;
      unsure ??= known;
    }
    if (unsure) return unsure;
    to = from;
  }
  return inside;
}

/**
 * A person who may be a he or a she for all that is known: a given name alone is no bar. “Each patient” is nobody by
 * himself.
 */
export const mayBe = (kind: 'he' | 'she', known: Known): boolean =>
  !known.speech &&
  known.type === 'person' &&
  !known.plural &&
  (known.named || !OF_ALL.test(known.name)) &&
  (known.gender ?? kind) === kind;

const OF_ALL = /^(?:each|every|any|no|many|most|few|some|all|several|half)\b/iu;

export function agrees(kind: Kind, known: Known): boolean {
  if (known.speech) return false;
  if (kind === 'he' || kind === 'she') return mayBe(kind, known) && (known.gender ?? known.given ?? kind) === kind;
  if (kind === 'they') return known.type === 'group' || known.noun === 'police' || known.plural === true;
  return !known.plural && (known.type === 'organization' || known.type === 'place' || known.type === 'vessel');
}

const FIRMS = new Set(
  `
  company firm group conglomerate bank insurer airline carrier operator miner maker manufacturer retailer brewer startup
  employer buyer bidder corporation
`
    .trim()
    .split(/\s+/),
);
/** “The company”, “the operator”: a firm by what it does. */
export const isFirm = (noun: string): boolean => FIRMS.has(noun);
const OUTLETS = new Set('newspaper paper outlet broadcaster channel station website magazine'.split(' '));
const PUBLIC = new Set(
  `
  ministry government department parliament senate congress police army military navy court council committee commission
  united pentagon house administration party union agency nations authority
`
    .trim()
    .split(/\s+/),
);
const PRESS = new Set(
  `
  times post tribune herald gazette chronicle mercury daily telegraph guardian journal observer press news newspaper
  radio tv television media cnn bbc nbc abc cbs reuters ap afp bloomberg politico axios express star mail sun standard
  independent
`
    .trim()
    .split(/\s+/),
);

/** What bodies of a kind are called: “the party” suits the Civic Union. */
const FAMILIES: { readonly [noun: string]: ReadonlySet<string> } = {
  party: new Set(
    `
    union league front movement alliance coalition democrats democratic republicans republican conservatives
    conservative socialists socialist greens green liberals liberal labour labor rally people freedom congress
  `
      .trim()
      .split(/\s+/),
  ),
  union: new Set('federation workers brotherhood teamsters confederation association'.split(' ')),
  airline: new Set('airways airlines air aviation'.split(' ')),
  bank: new Set('savings bancorp financial'.split(' ')),
  hospital: new Set('clinic infirmary medical'.split(' ')),
  army: new Set('forces'.split(' ')),
  watchdog: new Set('watch monitor observatory ombudsman transparency'.split(' ')),
  charity: new Set('foundation relief aid trust'.split(' ')),
};

/** “the ministry” suits a Ministry; “the company” what is no public body; “the outlet” the press. */
export function suits(noun: string, known: Known): boolean {
  if (known.words.includes(noun) || known.roles.has(noun)) return true;
  const family = FAMILIES[noun];
  if (family && known.words.some((word) => family.has(word))) return true;
  if (OUTLETS.has(noun)) return known.words.some((word) => PRESS.has(word));
  return (
    FIRMS.has(noun) &&
    (noun === 'group' || !isOrganizationNoun.has(known.words[0] ?? '')) &&
    !known.words.some((word) => PUBLIC.has(word) || PRESS.has(word) || (AGENCIES.has(word) && word !== 'service'))
  );
}

/**
 * “Velm's health ministry” is its Ministry of Health, “the country's emergency agency” its National Emergency
 * Directorate: wherever the article names it, and if it names but one.
 */
export function isBodyMeant(noun: string, mods: readonly string[], { type, named, words }: Known): boolean {
  if (type !== 'organization' || !named || !mods.length || !PUBLIC.has(noun)) return false;
  return (
    mods.every((mod) => words.includes(mod)) &&
    (words.includes(noun) || (AGENCIES.has(noun) && words.some((word) => AGENCIES.has(word))))
  );
}
const AGENCIES = new Set(
  `
  agency authority directorate office bureau service department administration institute commission corps
`
    .trim()
    .split(/\s+/),
);
