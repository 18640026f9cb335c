/** Descriptions and pronouns → whom they mean, in the order of the text. What stays doubtful keeps a referent of its own. */
import type { Doubt, EntityType, Mention, Referent } from '../../types.js';
import type { Page } from '../page.js';
import type { Description } from './descriptions.js';
import { type Known } from './known.js';
import { adjectives, genderOfWord, isOrganizationNoun, isUnnamed } from './lexicon.js';
import type { Name } from './names.js';
import type { Pronoun } from './pronouns.js';
import type { RoleWords } from './roles.js';

interface Findings {
  readonly page: Page;
  readonly names: readonly Name[];
  readonly of: ReadonlyMap<Name, Known>;
  readonly roles: ReadonlyMap<Name, RoleWords>;
  readonly descriptions: readonly Description[];
  readonly pronouns: readonly Pronoun[];
  readonly doubts: readonly Doubt[];
}

/** One mention of somebody, as the search backwards meets it. */
interface Met { readonly known: Known; readonly token: number; readonly sentence: number; readonly quote: number; readonly name: boolean }

export function findAntecedents({ page, names, of, roles, descriptions, pronouns, doubts: earlier }: Findings): { mentions: Mention[]; referents: Referent[]; doubts: Doubt[] } {
  const { text, tokens } = page;
  const met: Met[] = [], mentions: Mention[] = [], doubts: Doubt[] = [...earlier];
  const referents = new Map<Known, number>();
  const referentOf = (known: Known): number => {
    const id = referents.get(known) ?? referents.size;
    referents.set(known, id);
    return id;
  };
  const holders = (noun: string): Known[] => [...new Set(of.values())].filter((known) => known.type === 'person' && known.roles.has(noun));
  const place = placesOf(page);
  const steps = [
    ...names.map((name) => ({ token: name.first, order: 1, name })),
    ...descriptions.map((description) => ({ token: description.first, order: 0, description })),
    ...pronouns.map((pronoun) => ({ token: pronoun.at, order: 2, pronoun })),
  ].sort((a, b) => a.token - b.token || a.order - b.order);
  const I = new Map<string, Known>();
  for (const step of steps) {
    const at = place(step.token);
    if ('name' in step) {
      const { name } = step, known = of.get(name)!, role = roles.get(name);
      mentions.push({ start: name.start, end: name.end, form: 'name', type: known.type, referent: referentOf(known), by: name.by, confidence: name.sure, ...(role ? { role: { start: role.start, end: role.end } } : {}) });
      met.push({ known, token: name.first, ...at, name: true });
    } else if ('description' in step) {
      const { description } = step;
      const known = described(description, at.sentence) ?? fresh(description);
      mentions.push({ start: description.start, end: description.end, form: 'description', type: known.type, referent: referentOf(known), by: `description: ${description.article}`, confidence: known.named ? 0.7 : 0.8 });
      met.push({ known, token: description.head, ...at, name: false });
    } else {
      const { kind, at: token } = step.pronoun;
      const known = meant(kind, token, at);
      if (!known) continue;
      const { start, end } = tokens[token]!;
      mentions.push({ start, end, form: 'pronoun', type: known.type, referent: referentOf(known), by: `pronoun: ${kind}`, confidence: known.named ? 0.6 : 0.5 });
      met.push({ known, token, ...at, name: false });
    }
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { mentions, referents: [...referents.keys()].map(({ name, type, named }) => ({ name, type, named })), doubts: doubts.sort((a, b) => a.start - b.start) };

  function fresh(description: Description): Known {
    const roles = new Set<string>();
    let gender: Known['gender'];
    for (let i = description.first; i <= description.head; i++) { roles.add(tokens[i]!.lower); gender ??= genderOfWord.get(tokens[i]!.lower); }
    return { name: text.slice(description.start, description.end).replace(/\s+/g, ' '), type: description.type, named: false, words: [], roles, noun: description.noun, plural: description.plural, ...(gender ? { gender } : {}) };
  }

  /** “the minister”, “the company”, “police”: somebody met before, or undefined. */
  function described(description: Description, sentence: number): Known | undefined {
    const { noun, article, first, head, type } = description;
    const words = tokens.slice(first, head).map((t) => t.lower);
    if (article === 'a' || words.some((w) => isUnnamed.has(w))) return undefined;
    const same = (known: Known) => !known.named && known.noun === noun && known.type === type;
    if (article === 'bare') {
      if (noun !== 'police') {
        const office = type === 'person' ? holders(noun) : [];
        return office.length === 1 ? office[0] : undefined;
      }
      return last((known) => same(known) && known.noun === 'police', sentence, 999)?.known;
    }
    if (description.last > head + 1) return undefined; // “the head of the agency” says who is meant itself
    if (type === 'person') {
      const nationality = tokens.slice(first, head).map((t) => adjectives.get(t.text)).find(Boolean);
      const office = holders(noun).filter((known) => !nationality || known.roles.has(tokens.slice(first, head).find((t) => adjectives.get(t.text))!.lower));
      if (office.length === 1) return office[0];
      if (office.length > 1) {
        doubts.push({ start: description.start, end: description.end, about: `“${text.slice(description.start, description.end)}” may be ${office.map((known) => known.name).join(' or ')}` });
        return undefined;
      }
      return last(same, sentence, 8)?.known;
    }
    if (type === 'organization') return last((known) => (known.named ? known.type === 'organization' && suits(noun, known) : same(known)), sentence, 12)?.known;
    if (type === 'place') return last((known) => known.type === 'place' && known.named, sentence, 3)?.known;
    if (type === 'vessel') return last((known) => known.type === 'vessel' && !known.plural, sentence, 30)?.known;
    return last((known) => same(known) && Boolean(known.plural) === description.plural, sentence, 6)?.known;
  }

  function last(fits: (known: Known) => boolean, sentence: number, within: number): Met | undefined {
    for (let i = met.length - 1; i >= 0 && met[i]!.sentence >= sentence - within; i--) if (fits(met[i]!.known)) return met[i];
    return undefined;
  }

  function meant(kind: Pronoun['kind'], token: number, at: { sentence: number; quote: number }): Known | undefined {
    if (kind === 'who' || kind === 'which') {
      const near = met.at(-1);
      const wanted = kind === 'who' ? near && (near.known.type === 'person' || near.known.type === 'group') : near && near.known.type !== 'person' && near.known.type !== 'group';
      return wanted && near && token - near.token < 6 ? near.known : undefined;
    }
    if (kind === 'we' || kind === 'I' || kind === 'you') {
      const key = `${kind} ${at.quote}`;
      const known = I.get(key) ?? { name: tokens[token]!.text, type: kind === 'we' ? 'group' : 'person', named: false, words: [], roles: new Set<string>() } satisfies Known;
      I.set(key, known);
      return known;
    }
    return nearestTo(kind, token, at) ?? open(kind, token);
  }

  function open(kind: 'he' | 'she' | 'they' | 'it', token: number): Known | undefined {
    const { start, end } = tokens[token]!;
    if (kind === 'it') return undefined;
    doubts.push({ start, end, about: `nobody before it whom “${text.slice(start, end)}” plainly means` });
    return { name: text.slice(start, end), type: kind === 'they' ? 'group' : 'person', named: false, words: [], roles: new Set(), ...(kind === 'they' ? { plural: true } : { gender: kind }) };
  }

  /** The sentence itself from its beginning, then the one before from its beginning, and so on: subjects come first. */
  function nearestTo(kind: 'he' | 'she' | 'they' | 'it', _token: number, at: { sentence: number; quote: number }): Known | undefined {
    for (let back = 0; back <= 3; back++) {
      let from = met.length;
      while (from > 0 && met[from - 1]!.sentence >= at.sentence - back) from--;
      let unsure: Known | undefined;
      for (let i = from; i < met.length && met[i]!.sentence === at.sentence - back; i++) {
        const { known, quote } = met[i]!;
        if (!agrees(kind, known)) continue;
        if (quote !== at.quote && quote >= 0 && at.quote < 0) { unsure ??= known; continue; }
        if ((kind === 'he' || kind === 'she') && !known.gender) { unsure ??= known; continue; }
        return learn(known, kind);
      }
      if (unsure) return learn(unsure, kind);
    }
    return undefined;
  }
}

/** A pronoun tells the gender of whom it means. */
function learn(known: Known, kind: 'he' | 'she' | 'they' | 'it'): Known {
  if (known.type === 'person' && (kind === 'he' || kind === 'she')) known.gender ??= kind;
  return known;
}

const ANIMATE: readonly EntityType[] = ['person'];
function agrees(kind: 'he' | 'she' | 'they' | 'it', known: Known): boolean {
  if (kind === 'he' || kind === 'she') return ANIMATE.includes(known.type) && !known.plural && (!known.gender || known.gender === kind);
  if (kind === 'they') return known.type === 'group' || known.noun === 'police' || known.plural === true;
  return !known.plural && (known.type === 'organization' || known.type === 'place' || known.type === 'vessel');
}

const FIRMS = new Set('company firm group conglomerate bank insurer airline carrier operator maker manufacturer retailer brewer miner startup employer buyer bidder corporation'.split(' '));
const OUTLETS = new Set('newspaper paper outlet broadcaster channel station website magazine'.split(' '));
const PUBLIC = new Set('ministry government department parliament senate congress police army court council committee commission united pentagon house'.split(' '));

/** “the ministry” suits a Ministry; “the company” suits what is no public body. */
function suits(noun: string, known: Known): boolean {
  if (known.words.includes(noun)) return true;
  if (FIRMS.has(noun) || OUTLETS.has(noun)) return !known.words.some((word) => PUBLIC.has(word)) && !(noun !== 'group' && isOrganizationNoun.has(noun) && known.words.length === 0);
  return false;
}

/** Token → its sentence and the turn of the quotation around it (-1: none). */
function placesOf({ tokens, sentences, quotes }: Page): (token: number) => { sentence: number; quote: number } {
  let s = 0, q = 0;
  return (token) => {
    const { start } = tokens[token]!;
    while (s < sentences.length - 1 && sentences[s]!.last <= token) s++;
    while (q < quotes.length - 1 && quotes[q]!.end <= start) q++;
    const quote = quotes[q];
    return { sentence: s, quote: quote && quote.start <= start && start < quote.end ? quote.turn : -1 };
  };
}
