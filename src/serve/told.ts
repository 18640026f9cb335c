/**
 * Statements by act and date, happenings by date: "denied dam", "8 Oct 2025", "warned October 2025". Pure; the words of
 * acts and months are those of src/lang.
 */
import { MONTHS } from '../lang/en/months.js';
import { VERB_FORMS } from '../read/statements/verb-forms.js';
import type { Act, StoryLinks } from '../types.js';
import type { WholeStory } from '../record/record.js';
import { folded } from './known.js';
import type { Suggestions } from './wire.js';

type Told = Suggestions['told'][number];

/** `day`: ISO, cut where the question ends. `words`: what else it must hold, folded. */
export interface ToldAsked {
  readonly act?: Act;
  readonly day?: string;
  readonly words: readonly string[];
}

/**
 * Undefined where neither an act nor a date is asked for: then its words are looked for as words.
 * @example toToldAsked('denied 8 Oct 2025') // { act: 'deny', day: '2025-10-08', words: [] }
 */
export function toToldAsked(q: string): ToldAsked | undefined {
  const { day, rest } = takeDay(q),
    words = folded(rest).split(' ').filter(Boolean),
    act = words.map((w) => ACTS.get(w)).find((a) => a !== undefined);
  if (!act && !day) return undefined;
  const at = words.findIndex((w) => ACTS.get(w) === act);
  return { ...(act && { act }), ...(day && { day }), words: act ? words.toSpliced(at, 1) : words };
}

/** Verbs that tell more than that somebody spoke. */
const ACTS: ReadonlyMap<string, Act> = new Map(
  [...VERB_FORMS].flatMap(
    ([
      form,
      {
        cue: { act },
      },
    ]) => (act === 'assert' || act === 'other' ? [] : [[form, act] as const]),
  ),
);

function takeDay(q: string): { readonly day?: string; readonly rest: string } {
  const iso = /(?<![\w-])\d{4}-\d\d(?:-\d\d)?(?![\w-])/.exec(q);
  if (iso) return { day: iso[0], rest: q.replace(iso[0], ' ') };
  const named = /(?<!\w)(?:(\d{1,2}) )?(\p{L}{3,9})\.?(?: (\d{1,2}),)? (\d{4})(?!\w)/u.exec(q),
    month = named && MONTHS.get(named[2]!.toLowerCase()),
    day = named?.[1] ?? named?.[3];
  return named && month
    ? {
        day: `${named[4]}-${String(month).padStart(2, '0')}${day ? `-${day.padStart(2, '0')}` : ''}`,
        rest: q.replace(named[0], ' '),
      }
    : { rest: q };
}

/**
 * Of these stories, in order of their days. A date is asked of when a thing was said or happened; where reports do not
 * say, of when it was first reported.
 */
export function findTold(stories: readonly WholeStory[], { act, day, words }: ToldAsked, limit: number): Told[] {
  return stories
    .flatMap(({ story, articles, links }) => {
      const published = new Map(articles.map((a) => [a.id, a.published])),
        fits = (told: Told, text: string): boolean => (!day || told.day.startsWith(day)) && holds(text, words);
      const said = links.utterances.flatMap((u): Told[] => {
        const [anchor] = u.anchors,
          told = anchor && {
            story: story.id,
            name: story.name,
            kind: 'statement' as const,
            day: u.said?.from ?? firstOf(u.anchors, published),
            act: u.act,
            ...(u.speaker !== null && { speaker: u.speaker }),
            anchor,
          };
        return told &&
          (!act || u.act === act) &&
          fits(told, `${u.speaker ?? ''} ${u.anchors.map((a) => a.exact).join(' ')}`)
          ? [told]
          : [];
      });
      return act
        ? said
        : [...said, ...happened(links, story, published).filter((told) => fits(told, told.anchor.exact))];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .slice(0, limit);
}

const happened = (
  { happenings }: StoryLinks,
  { id, name }: WholeStory['story'],
  published: ReadonlyMap<string, string | undefined>,
): Told[] =>
  happenings.flatMap((h): Told[] =>
    h.anchors[0]
      ? [
          {
            story: id,
            name,
            kind: 'happening',
            day: h.when?.from ?? firstOf(h.anchors, published),
            type: h.type,
            standing: h.standing,
            anchor: h.anchors[0],
          },
        ]
      : [],
  );

const firstOf = (
  anchors: readonly { readonly article: string }[],
  published: ReadonlyMap<string, string | undefined>,
): string => anchors.flatMap((a) => published.get(a.article) ?? []).sort()[0] ?? '';

const holds = (text: string, words: readonly string[]): boolean => {
  const has = folded(text).split(' ');
  return words.every((w) => has.some((h) => h.startsWith(w)));
};
