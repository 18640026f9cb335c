/** What every kind of conflict is made of before it is one: sides with their words. */
import { anchorAt, byAnchor } from '../../text/anchors.js';
import { idOf } from '../../text/hash.js';
import type { Anchor, Article, Conflict, Linked, Origin, Qualifier, Utterance } from '../../types.js';
import { independentOf } from '../origins.js';

export interface Account {
  readonly says: string;
  readonly anchors: readonly Anchor[];
}

/** Sides that cannot all hold. */
export interface Accounts {
  readonly kind: Conflict['kind'];
  readonly about: string;
  readonly state: Conflict['state'];
  readonly sides: readonly Account[];
  readonly linked: Linked;
}

/**
 * What somebody said, with the words of every wording.
 * @param texts by the article's id
 * @param then of one who turned whether it is what they said “, before” or “, later”: these are two sides
 */
export function spokenIn(u: Utterance, texts: ReadonlyMap<string, Article>, then = ''): Account {
  const anchors = u.wordings.flatMap((w) => w.content.map((span) => anchorAt(texts.get(w.article)!, span)));
  return { says: `${u.speaker ?? 'somebody'}${then}: ${anchors[0]?.exact ?? ''}`, anchors };
}

/** How a side says a number that is not exact. */
export const QUALIFIED: { readonly [Q in Qualifier]: string } = {
  exact: '',
  at_least: 'at least ',
  about: 'about ',
  over: 'more than ',
  nearly: 'nearly ',
  up_to: 'up to ',
  range: '',
};

/** Sides in order of their first anchor given; the id is made of the kind and of every side's first words. */
export function toConflict({ kind, about, state, sides, linked }: Accounts, origins: readonly Origin[]): Conflict {
  const counted = sides.map(({ says, anchors }) => ({
    says,
    independent: independentOf(
      anchors.map((a) => a.article),
      origins,
    ),
    anchors,
  }));
  return {
    id: idOf(
      'conflict',
      kind,
      ...sides.flatMap(({ anchors }) => [anchors[0]?.article, anchors[0]?.start, anchors[0]?.end]),
    ),
    anchors: sides.flatMap((s) => s.anchors).sort(byAnchor),
    kind,
    about,
    state,
    sides: counted,
    linked,
  };
}
