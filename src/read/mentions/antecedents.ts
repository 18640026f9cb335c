/**
 * Names, descriptions and pronouns in the order of the text → mentions and whom they mean. What stays doubtful keeps a
 * referent of its own.
 */
import { CALLINGS, HOLDERS_OF_OFFICE, OF_THE_PAST, WIDER_OFFICES } from '../../lang/en/role-nouns.js';
import type { Doubt, Mention, Referent } from '../../types.js';
import { grammarModels } from '../../model/models.js';
import type { Choice, Choose } from '../coreference/choose.js';
import { withoutOwnSpeech } from '../coreference/own-speech.js';
import { type Place, placesOf, RELATIONS } from '../coreference/places.js';
import type { Token } from '../../text/tokens.js';
import type { Grammar } from '../grammar/grammar.js';
import { NATIONALITIES } from '../nationals.js';
import type { Page } from '../page.js';
import { findStanding } from './bystanders.js';
import { type Description, isEpithet } from './descriptions.js';
import type { Known } from './known.js';
import { adjectives, genderOfWord, isGrammar, isHonorific, isUnnamed } from './lexicon.js';
import {
  bodyBefore,
  isBodyMeant,
  isFirm,
  lastMet,
  lastSpoken,
  type Met,
  oneMet,
  speakerHere,
  subjectBefore,
  suits,
} from './met.js';
import type { Name } from './names/name.js';
import type { Pronoun } from './pronouns.js';
import { isCapital } from './stretches.js';
import { type RoleWords, sameRole } from './roles.js';

interface Findings {
  readonly page: Page;
  readonly names: readonly Name[];
  readonly of: ReadonlyMap<Name, Known>;
  readonly roles: ReadonlyMap<Name, RoleWords>;
  readonly descriptions: readonly Description[];
  readonly pronouns: readonly Pronoun[];
  readonly doubts: readonly Doubt[];
  readonly grammar: Grammar;
  readonly choose: Choose;
}

const inOrder = (a: { readonly token: number; readonly order: number }, b: typeof a): number =>
  a.token - b.token || a.order - b.order;

export function findAntecedents({
  page,
  names,
  of,
  roles,
  descriptions,
  pronouns,
  doubts: earlier,
  grammar,
  choose,
}: Findings): { mentions: Mention[]; referents: Referent[]; doubts: Doubt[] } {
  const { text, tokens } = page;
  const met: Met[] = [],
    mentions: Mention[] = [],
    doubts: Doubt[] = [...earlier];
  const referents = new Map<Known, number>(),
    speakers = new Map<string, Known>();
  const holders = holdersOf(of),
    bodyBy = bodiesByWord(of),
    namesAt = new Map(names.map((name) => [name.last, name])),
    beginAt = new Map(names.map((name) => [Math.min(name.first, roles.get(name)?.first ?? name.first), name])),
    place = placesOf(page, grammar, grammarModels().arcs.labels);
  const isInPlace = new Set(
    names.filter((name) => of.get(name)!.type === 'place').flatMap((name) => tokens.slice(name.first, name.last)),
  );
  const described = new Map<string, Met[]>(); // by noun: unnamed, and persons who go by it
  const { bystanders, active } = findStanding(text, tokens, of, page.article.outlet);
  let begins = -1; // first token of the description met last

  const steps = [
    ...names.map((name) => ({ token: name.first, end: name.last, order: 1, name })),
    ...descriptions.map((description) => ({
      token: description.first,
      end: description.head + 1,
      order: 0,
      description,
    })),
    ...pronouns.map((pronoun) => ({ token: pronoun.at, end: pronoun.at + 1, order: 2, pronoun })),
  ].sort(inOrder);

  for (const step of steps) {
    const at = place(step.token, step.end);
    if ('name' in step) {
      const { name } = step,
        known = of.get(name)!,
        role = roles.get(name);
      add({
        start: name.start,
        end: name.end,
        form: 'name',
        known,
        by: name.by,
        confidence: known.sure,
        ...(role ? { role: { start: role.start, end: role.end } } : {}),
      });
      // who leads the body is meant by it, but only in passing
      if (name.by === 'body of a state')
        for (const leader of leadersOf(known))
          met.push({ ...at, relation: RELATIONS.ofNoun, speaks: false, known: leader, form: 'name', end: name.first + 1 });
      if (!isCredit(tokens, name)) met.push({ ...at, known, form: 'name', end: Math.max(name.last, role?.last ?? 0) });
    } else if ('description' in step) {
      const { description } = step,
        { start, end } = description;
      const known = meantBy(description, at) ?? fresh(description);
      add({
        start,
        end,
        form: 'description',
        known,
        by: `description: ${description.article}`,
        confidence: known.named ? 0.7 : 0.8,
      });
      const one: Met = { ...at, known, form: 'description', token: description.head, end: description.last };
      if (known.named || !isPredicate(tokens, description)) {
        met.push(one);
        begins = description.first;
      }
      if (
        !known.named ||
        callings.has(description.noun) ||
        inOffice.has(description.noun) ||
        description.noun === 'police'
      )
        described.set(description.noun, [...(described.get(description.noun) ?? []).slice(-3), one]);
    } else {
      // “his” of “his brother” is not the brother
      const { kind, at: token } = step.pronoun,
        owned = begins === token ? met.pop() : undefined,
        choice = pronounMeans(kind, token, at);
      if (owned) met.push(owned);
      if (!choice) continue;
      const { known, sure, or } = choice,
        { start, end } = tokens[token]!;
      add({ start, end, form: 'pronoun', known, by: `pronoun: ${kind}`, confidence: sure });
      if (or) doubts.push({ start, end, about: `“${text.slice(start, end)}” may be ${known.name} or ${or.name}` });
      if (!known.speech) met.push({ ...at, known, form: 'pronoun', kind });
    }
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    mentions,
    referents: [...referents.keys()].map(({ name, type, named }) => ({ name, type, named })),
    doubts: doubts.sort((a, b) => a.start - b.start),
  };

  function add({ known, ...mention }: Omit<Mention, 'type' | 'referent'> & { readonly known: Known }): void {
    const referent = referents.get(known) ?? referents.size;
    referents.set(known, referent);
    mentions.push({ ...mention, type: known.type, referent });
  }

  /** The person in “the Trump administration”. */
  function leadersOf(body: Known): Known[] {
    const first = body.words[0];
    return [...new Set(of.values())]
      .filter((known) => known.type === 'person' && known.words.at(-1) === first)
      .slice(0, 1);
  }

  function fresh({ start, end, first, head, type, noun, plural }: Description): Known {
    const roles = new Set<string>();
    let gender: Known['gender'];
    for (let i = first; i <= head; i++) {
      roles.add(tokens[i]!.lower);
      gender ??= genderOfWord.get(tokens[i]!.lower);
    }
    return {
      name: text.slice(start, end).replace(/\s+/g, ' '),
      type,
      named: false,
      words: [],
      roles,
      noun,
      plural,
      sure: 0.8,
      ...(gender ? { gender } : {}),
    };
  }

  /** “the minister”, “the company”, “police”: somebody met before or named elsewhere, or undefined. */
  function meantBy(description: Description, at: Place): Known | undefined {
    const { sentence } = at,
      { noun, article, first, last, head, type, plural, start, end } = description;
    const apposed =
      type === 'person'
        ? (namedNext(description) ?? inApposition(description))
        : (inApposition(description) ?? namedNext(description));
    if (apposed) return apposed;
    let from = head;
    while (from > first && tokens[from - 1]!.lower !== "'s") from--;
    const isOwned = from > first || POSSESSIVE.has(tokens[first]!.lower);
    const before = tokens.slice(from, head).filter((t) => t.lower !== 'the'),
      mods = before.filter((t) => !adjectives.has(t.text) && !EMPTY_MODIFIERS.has(t.lower));
    if (article === 'a' || before.some((t) => isUnnamed.has(t.lower))) return undefined;
    if (isEpithet(noun)) return oneMet(met, sentence);
    if (noun === 'police')
      return mods.length
        ? onlyOne(
            (bodyBy.get(mods[0]!.lower) ?? []).filter((known) =>
              isBodyMeant(
                noun,
                mods.map((t) => t.lower),
                known,
              ),
            ),
          )
        : described.get(noun)?.at(-1)?.known;
    if (last > head + 1 && type !== 'person') return undefined;
    if (type === 'person') {
      const of =
        tokens[head + 1]?.lower === 'of' || tokens[head + 1]?.lower === 'for'
          ? tokens
              .slice(head + 2, head + 6)
              .filter((t) => t.kind === 'word' && !isGrammar.has(t.lower))
              .slice(0, 1)
          : [];
      const isOffice = (known: Known) =>
        of.every((t) => known.roles.has(`of ${t.lower}`) || known.roles.has(t.lower)) &&
        before.every(
          (t) =>
            isEmpty(t.lower) ||
            known.roles.has(t.lower) ||
            (known.roles.size < 3 &&
              mods.length > 0 &&
              (adjectives.has(t.text) || (isInPlace.has(t) && isActingNow(known, sentence)))),
        );
      const offices = inRank(
        before.map((t) => t.lower),
        (holders.get(sameRole(noun)) ?? []).filter(isOffice),
      );
      if (
        offices.length === 1 &&
        (!OWNED_BY_MANY.has(sameRole(noun)) ||
          !POSSESSIVE.has(tokens[first]!.lower) ||
          met.some((one) => one.known === offices[0]))
      )
        return offices[0];
      if (offices.length === 1) return undefined;
      if (offices.length > 1) {
        const near = new Set(
            met.filter((one) => one.sentence >= sentence - 1 && offices.includes(one.known)).map((one) => one.known),
          ),
          one = near.size === 1 ? [...near][0] : inOffice.has(noun) && !mods.length ? foremost(offices) : undefined;
        if (one) return one;
        doubts.push({
          start,
          end,
          about: `“${text.slice(start, end)}” may be ${offices.map((known) => known.name).join(' or ')}`,
        });
        return undefined;
      }
      if (article === 'bare' || last > head + 1) return undefined;
      const wider = article === 'the' && !isOwned && widerOf.get(sameRole(noun)),
        meant = wider
          ? met.filter(
              ({ known, sentence: of }) =>
                known.named &&
                of >= sentence - WIDE &&
                wider.some((word) => known.roles.has(word)) &&
                (isOffice(known) || areLetters(before, known)),
            )
          : [];
      const [leader, ...others] = inRank(
        before.map((t) => t.lower),
        [...new Set(meant.map((one) => one.known))],
      );
      if (leader && !others.length) return leader;
      const same = (described.get(noun) ?? []).filter(
        (one) => one.sentence >= sentence - 8 && !one.known.plural && !(isOwned && one.known.named),
      );
      const latest = same.filter((one) => one.sentence >= sentence - 1),
        ofRank = (ones: readonly Met[]) =>
          new Set(
            inRank(
              before.map((t) => t.lower),
              [...new Set(ones.map((one) => one.known))],
            ),
          );
      const whom = ofRank(latest).size === 1 ? ofRank(latest) : ofRank(same);
      if (whom.size > 1)
        doubts.push({
          start,
          end,
          about: `“${text.slice(start, end)}” may be ${[...whom].map((known) => known.name).join(' or ')}`,
        });
      return whom.size === 1
        ? [...whom][0]
        : whom.size === 0 && (at.speaks || isAccordingTo(tokens, first)) && isVariation(description)
          ? subjectBefore(met, at, genderOfWord.get(noun))
          : undefined;
    }
    if (type === 'organization' && !plural && article === 'the') {
      const bodies = (bodyBy.get(mods[0]?.lower ?? '') ?? []).filter((known) =>
        isBodyMeant(
          noun,
          mods.map((t) => t.lower),
          known,
        ),
      );
      if (bodies.length === 1) {
        bodies[0]!.roles.add(noun);
        return bodies[0];
      }
    }
    if (!description.headline && (article === 'bare' || !DEFINITE.has(tokens[first]!.lower))) return undefined;
    if (plural || type === 'group' || type === 'other') {
      const same = described.get(noun)?.at(-1);
      return same && mods.length === 0 && same.sentence >= sentence - 6 ? same.known : undefined;
    }
    if (type === 'organization') {
      const isMeant = (known: Known) =>
        !known.speech &&
        (known.type === 'organization' ||
          (known.named && known.type !== 'person' && known.words.length > 1 && known.words.includes(noun))) &&
        (known.named
          ? suits(noun, known) && (mods.length === 0 || mods.some((t) => known.words.includes(t.lower)))
          : known.noun === noun && mods.length === 0);
      if (!isFirm(noun))
        return (
          lastMet(met, sentence, 12, isMeant) ?? (at.speaks ? bodyBefore(met, at, noun, mods.length > 0) : undefined)
        );
      const last = description.headline ? undefined : lastMet(met, sentence, 12, isMeant);
      if (last && !bystanders.has(last)) return last;
      return (
        lastMet(met, sentence, 12, (known) => active.has(known) && isMeant(known)) ??
        (sentence < OPENING ? onlyOne([...active].filter(isMeant)) : undefined) ??
        last ??
        (at.speaks ? bodyBefore(met, at, noun, mods.length > 0) : undefined)
      );
    }
    if (type === 'place') return lastMet(met, sentence, 3, (known) => known.type === 'place' && known.named);
    return lastMet(met, sentence, 30, (known) => known.type === type && !known.plural);
  }

  /** The one of them that the report is about: met three times and twice as often as any other. */
  function foremost(some: readonly Known[]): Known | undefined {
    const [first, second] = some
      .map((known) => ({ known, times: met.reduce((n, one) => n + (one.known === known ? 1 : 0), 0) }))
      .sort((a, b) => b.times - a.times);
    return first && first.times > 2 && first.times >= 2 * (second?.times ?? 0) ? first.known : undefined;
  }

  /** Who did something just before, or who is yet to be named below the lead. */
  function isActingNow(known: Known, sentence: number): boolean {
    const ones = met.filter((one) => one.known === known);
    return (
      (!ones.length && sentence < OPENING) ||
      ones.some((one) => one.relation === RELATIONS.subject && one.sentence >= sentence - WIDE)
    );
  }

  /**
   * “The retired nurse”, “the Chilean skier”: says something more of a person just met; not “the defence lawyer”, “the
   * former mayor”, “the Chilean judge”, who are others.
   */
  function isVariation({ first, head, noun, start }: Description): boolean {
    const before = tokens.slice(first + 1, head).map(({ lower }) => lower);
    return (
      tokens[first]!.lower === 'the' &&
      !/['’]/u.test(text.slice(start, tokens[head]!.start)) &&
      before.every((word) => !inOffice.has(word)) &&
      (callings.has(noun) ||
        (noun === 'leader' && tokens.slice(first + 1, head).some((token) => isCapital(token.text))) ||
        before.some(
          (word) => OF_A_LIFE.test(word) || (!inOffice.has(noun) && (ofPast.has(word) || NATIONALITIES.has(word))),
        ))
    );
  }

  /** “Kestrel Partners, the private equity firm, …” · “protester Ida Brand, 67, a retired nurse, …” */
  function inApposition({ first, last, type, plural, article }: Description): Known | undefined {
    const comma = tokens[first - 1]?.text === ',' ? first - 1 : -1,
      isAge = tokens[comma - 1]?.kind === 'number' && tokens[comma - 2]?.text === ',';
    const before = comma < 0 ? undefined : namesAt.get(type === 'person' && isAge ? comma - 2 : comma),
      after = tokens[last]?.text,
      known = before && of.get(before);
    return known &&
      known.type === type &&
      (type !== 'person' || (!plural && article !== 'bare')) &&
      (after === ',' || after === '.' || after === undefined)
      ? known
      : undefined;
  }

  /** “The director of Orlo Foods, Ida Brand, …” · “Orlo’s chair, Dame Ida Brand, …” · “a volunteer called Orla” */
  function namedNext({ last, head, type, plural, noun }: Description): Known | undefined {
    let next = last + 1;
    while (isHonorific.has(tokens[next]?.lower ?? '') && !beginAt.has(next))
      next += tokens[next + 1]?.text === '.' ? 2 : 1;
    const called = CALLED.has(tokens[last]?.lower ?? ''),
      name = type === 'person' && !plural && (called || tokens[last]?.text === ',') ? beginAt.get(next) : undefined,
      known = name && of.get(name);
    if (!name || known?.type !== 'person' || (!called && !/^[,.:;—–]$/.test(tokens[name.last]?.text ?? '')))
      return undefined;
    known.roles.add(sameRole(noun));
    const gender = genderOfWord.get(tokens[head]!.lower);
    if (gender) known.gender ??= gender;
    return known;
  }

  function chosen(kind: 'he' | 'she' | 'they', at: Place, reflexive: boolean): Choice | undefined {
    const hearing = withoutOwnSpeech(page, met, at);
    return hearing
      ? (choose(hearing.met, kind, at, reflexive) ?? choose(hearing.orElse, kind, at, reflexive))
      : choose(met, kind, at, reflexive);
  }

  function pronounMeans(kind: Pronoun['kind'], token: number, at: Place): Choice | undefined {
    const word = tokens[token]!;
    if (kind === 'who' || kind === 'which') {
      const fits = ({ known: { type } }: Met) => (type === 'person' || type === 'group') === (kind === 'who'),
        noun = at.relation === RELATIONS.subject ? grammar.words[at.governors[1] ?? -1] : undefined;
      const here = met.slice(met.findLastIndex((one) => one.sentence !== at.sentence) + 1),
        ofClause =
          noun &&
          here.findLast(
            (one) => fits(one) && tokens[one.token]!.start <= noun.start && noun.end <= tokens[one.end - 1]!.end,
          );
      const nearest = here.findLast((one) => fits(one) && token - one.end < 8);
      // “Ida [Brand], who”: the tree may hang the clause on either
      const one = ofClause && !(nearest && isNameBehind(tokens, ofClause, nearest)) ? ofClause : nearest;
      return one && { known: one.known, sure: one === ofClause ? 0.7 : 0.6 };
    }
    if (kind === 'we' || kind === 'I' || kind === 'you') {
      const key = `${kind} ${at.quote}`;
      let known = speakers.get(key);
      if (!known)
        speakers.set(
          key,
          (known = {
            name: word.text,
            type: kind === 'we' ? 'group' : 'person',
            named: false,
            words: [],
            roles: new Set(),
            sure: 0.5,
            speech: true,
          }),
        );
      return { known, sure: 0.5 };
    }
    const spoke =
      !at.speaks || kind === 'they' ? undefined : kind === 'it' ? lastSpoken(met, at) : speakerHere(met, kind, at);
    if (spoke) return { known: spoke, sure: spoke.named ? 0.6 : 0.5 };
    const choice =
      kind === 'it'
        ? choose(at.speaks ? met.filter((one) => !bystanders.has(one.known)) : met, kind, at, false)
        : chosen(kind, at, word.lower.endsWith('self'));
    if (choice || kind === 'it') return choice;
    doubts.push({ start: word.start, end: word.end, about: `nobody before it whom “${word.text}” plainly means` });
    return {
      known: {
        name: word.text,
        type: kind === 'they' ? 'group' : 'person',
        named: false,
        words: [],
        roles: new Set(),
        sure: 0.5,
        ...(kind === 'they' ? { plural: true } : { gender: kind }),
      },
      sure: 0.5,
    };
  }
}
/** “LUND, May 2 (Osk) -”, “Text: Ida Brand”: an agency's or a reporter's credit does nothing in the story. */
const isCredit = (tokens: Page['tokens'], { first, last }: Name): boolean =>
  (tokens[first - 1]?.text === ':' && CREDITS.has(tokens[first - 2]?.lower ?? '')) ||
  (tokens[first - 1]?.text === '(' && tokens[last]?.text === ')' && /^[-–—]$/.test(tokens[last + 1]?.text ?? ''));

/** “I was a writer”, “to be a terrorist”: what somebody is said to be is nobody met. */
function isPredicate(tokens: Page['tokens'], { first, article }: Description): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return (
    article !== 'bare' && (LINKING.has(before) || (before === 'not' && LINKING.has(tokens[first - 2]?.lower ?? '')))
  );
}
const LINKING = new Set(
  'be is are was were been being am become becomes became becoming remain remains remained'.split(' '),
);
const CREDITS = new Set([
  'text',
  'words',
  'photo',
  'photos',
  'photograph',
  'report',
  'reporter',
  'reporting',
  'editing',
  'story',
  'pictures',
  'by',
]);
/** “The company” may stand before the name it means in a headline and the lead under it. */
const OPENING = 3;
const onlyOne = (bodies: readonly Known[]): Known | undefined => (bodies.length === 1 ? bodies[0] : undefined);
const CALLED = new Set(['called', 'named']);
/** “The retired judge”, “the 40-year-old nurse”, “the three-time winner”. */
const OF_A_LIFE = /^(?:retired|[\p{L}\p{N}]+(?:-year-old|-times?))$/u;
const inOffice = new Set(HOLDERS_OF_OFFICE.split(/\s+/)),
  ofPast = new Set(OF_THE_PAST.split(' '));
const callings = new Set(CALLINGS.split(/\s+/)),
  widerOf: ReadonlyMap<string, readonly string[]> = new Map(
    WIDER_OFFICES.map(([word, offices]) => [sameRole(word), offices.split(' ').map(sameRole)]),
  );
/** So many sentences back the holder of an office may go by a wider word. */
const WIDE = 4;
/** “the OHA chief” of the director of the Osk Harbour Authority. */
const areLetters = (before: readonly Token[], { roles }: Known): boolean =>
  before.length === 1 &&
  before[0]!.text === before[0]!.text.toUpperCase() &&
  [...roles]
    .map((word) => word[0])
    .join('')
    .includes(before[0]!.lower);

/** “The mayor” is not her deputy, and rather who is mayor than who was; “the former mayor” who was. */
/** Nothing but brackets and commas stands between two names. */
const isNameBehind = (tokens: readonly Token[], one: Met, other: Met): boolean =>
  one.form === 'name' &&
  other.form === 'name' &&
  one.end < other.token &&
  tokens.slice(one.end, other.token).every(({ kind }) => kind === 'mark');

function inRank(before: readonly string[], holders: readonly Known[]): readonly Known[] {
  const [rank] = before.filter((word) => BELOW.has(word)),
    isPast = before.some((word) => PAST.has(word));
  const equals = holders.filter(({ roles }) => (rank ? roles.has(rank) : ![...BELOW].some((word) => roles.has(word)))),
    timely = equals.filter(({ roles }) => [...PAST].some((word) => roles.has(word)) === isPast);
  return timely.length || !equals.every(({ named }) => named) ? timely : equals;
}
const BELOW = new Set(['deputy', 'vice', 'assistant', 'associate']),
  PAST = new Set(['former', 'ex', 'past']);

const isAccordingTo = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'to' && tokens[first - 2]?.lower === 'according';
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** Each body and many a person has one: “its spokesman” need not be the spokesman named further on. */
const OWNED_BY_MANY = new Set(
  `
  spokesman spokeswoman spokesperson lawyer attorney barrister solicitor adviser advisor aide assistant secretary deputy
  agent
`
    .trim()
    .split(/\s+/),
);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their']);

/** They narrow no office: “the new president” holds the same office as “the president”. */
const EMPTY_MODIFIERS = new Set(
  `
  former then new current late same first outgoing incoming embattled ousted deposed veteran elderly young old ex the
  this that his her its their our my your
`
    .trim()
    .split(/\s+/),
);

/** “the blundering minister”, “the disgraced mayor”: what is said of the holder, too, but not “the acting mayor”. */
const isEmpty = (modifier: string): boolean =>
  EMPTY_MODIFIERS.has(modifier) || (/.{3}(?:ing|ed)$/.test(modifier) && !OTHER_HOLDERS.has(modifier));
const OTHER_HOLDERS = new Set(
  `
  acting visiting competing opposing presiding sitting retired elected appointed designated united unnamed
`
    .trim()
    .split(/\s+/),
);

/** Word of a name → the bodies that have it in theirs. */
function bodiesByWord(of: ReadonlyMap<Name, Known>): ReadonlyMap<string, readonly Known[]> {
  const bodies = new Map<string, Known[]>();
  for (const known of new Set(of.values()))
    if (known.type === 'organization')
      for (const word of new Set(known.words)) {
        const others = bodies.get(word);
        if (others) others.push(known);
        else bodies.set(word, [known]);
      }
  return bodies;
}

/** Office → the persons the article gives it to. */
function holdersOf(of: ReadonlyMap<Name, Known>): ReadonlyMap<string, readonly Known[]> {
  const holders = new Map<string, Known[]>();
  for (const known of new Set(of.values()))
    if (known.type === 'person')
      for (const word of known.roles) holders.set(word, [...(holders.get(word) ?? []), known]);
  return holders;
}
