/** Whom the reader has met so far, and the search backwards among them. */
import type { Mention } from '../../types.js';
import type { Place } from '../coreference/places.js';
import type { Known } from './known.js';
import { isOrganizationNoun } from './lexicon.js';
import type { Pronoun } from './pronouns.js';

/** One mention; its end includes a role after a name. */
export interface Met extends Place { readonly known: Known; readonly form: Mention['form']; readonly kind?: Pronoun['kind'] }

/** The last one met that fits, not more than `within` sentences ago. */
export function lastMet(met: readonly Met[], sentence: number, within: number, fits: (known: Known) => boolean): Known | undefined {
  for (let i = met.length - 1; i >= 0 && met[i]!.sentence >= sentence - within; i--) if (fits(met[i]!.known)) return met[i]!.known;
  return undefined;
}

export type Kind = 'he' | 'she' | 'they' | 'it';

/** The sentence itself from its beginning, then the one before from its beginning, six back: subjects come first, and outside a quotation whom it quotes comes last. */
export function nearestTo(met: readonly Met[], kind: Kind, at: { readonly sentence: number; readonly quote: number }): Known | undefined {
  let to = met.length, inside: Known | undefined;
  for (let back = 0; back <= (kind === 'it' ? 1 : 6); back++) {
    let from = to, unsure: Known | undefined;
    while (from > 0 && met[from - 1]!.sentence >= at.sentence - back) from--;
    for (let i = from; i < to; i++) {
      const { known, quote } = met[i]!;
      if (!agrees(kind, known)) continue;
      if (quote !== at.quote && quote >= 0 && at.quote < 0) { inside ??= known; continue; }
      if (kind === 'they' || (kind === 'it' ? known.type !== 'place' : known.gender ?? known.given)) return known;
      unsure ??= known;
    }
    if (unsure) return unsure;
    to = from;
  }
  return inside;
}

/** A person who may be a he or a she for all that is known: a given name alone is no bar. “Each patient” is nobody by himself. */
export const mayBe = (kind: 'he' | 'she', known: Known): boolean => !known.speech && known.type === 'person' && !known.plural && (known.named || !OF_ALL.test(known.name)) && (known.gender ?? kind) === kind;

const OF_ALL = /^(?:each|every|any|no|many|most|few|some|all|several|half)\b/iu;

export function agrees(kind: Kind, known: Known): boolean {
  if (known.speech) return false;
  if (kind === 'he' || kind === 'she') return mayBe(kind, known) && (known.gender ?? known.given ?? kind) === kind;
  if (kind === 'they') return known.type === 'group' || known.noun === 'police' || known.plural === true;
  return !known.plural && (known.type === 'organization' || known.type === 'place' || known.type === 'vessel');
}

const FIRMS = new Set('company firm group conglomerate bank insurer airline carrier operator maker manufacturer retailer brewer miner startup employer buyer bidder corporation'.split(' '));
const OUTLETS = new Set('newspaper paper outlet broadcaster channel station website magazine'.split(' '));
const PUBLIC = new Set('ministry government department parliament senate congress police army military navy court council committee commission united pentagon house administration party union agency nations authority'.split(' '));
const PRESS = new Set('times post tribune herald gazette chronicle mercury daily telegraph guardian journal observer press news newspaper radio tv television media cnn bbc nbc abc cbs reuters ap afp bloomberg politico axios express star mail sun standard independent'.split(' '));

/** What bodies of a kind are called: “the party” suits the Civic Union. */
const FAMILIES: { readonly [noun: string]: ReadonlySet<string> } = {
  party: new Set('union league front movement alliance coalition democrats democratic republicans republican conservatives conservative socialists socialist greens green liberals liberal labour labor rally people freedom congress'.split(' ')),
  union: new Set('federation workers brotherhood teamsters confederation association'.split(' ')), airline: new Set('airways airlines air aviation'.split(' ')), bank: new Set('savings bancorp financial'.split(' ')),
  hospital: new Set('clinic infirmary medical'.split(' ')), army: new Set('forces'.split(' ')), watchdog: new Set('watch monitor observatory ombudsman transparency'.split(' ')), charity: new Set('foundation relief aid trust'.split(' ')),
};

/** “the ministry” suits a Ministry; “the company” what is no public body; “the outlet” the press. */
export function suits(noun: string, known: Known): boolean {
  if (known.words.includes(noun) || known.roles.has(noun)) return true;
  const family = FAMILIES[noun];
  if (family && known.words.some((word) => family.has(word))) return true;
  if (OUTLETS.has(noun)) return known.words.some((word) => PRESS.has(word));
  return FIRMS.has(noun) && (noun === 'group' || !isOrganizationNoun.has(known.words[0] ?? '')) && !known.words.some((word) => PUBLIC.has(word) || PRESS.has(word));
}

/** “Velm's health ministry” is its Ministry of Health, “the country's emergency agency” its National Emergency Directorate: wherever the article names it, and if it names but one. */
export function isBodyMeant(noun: string, mods: readonly string[], { type, named, words }: Known): boolean {
  if (type !== 'organization' || !named || !mods.length || !PUBLIC.has(noun)) return false;
  return mods.every((mod) => words.includes(mod)) && (words.includes(noun) || (AGENCIES.has(noun) && words.some((word) => AGENCIES.has(word))));
}
const AGENCIES = new Set('agency authority directorate office bureau service department administration institute commission corps'.split(' '));
