/** Whom a name may mean, where that is not enough to join the two. */
import { areOpen, type Verdicts } from '../../rulings.js';
import { isAcronym } from '../names.js';
import type { Node } from '../nodes.js';
import { spelledAs } from '../renderings.js';
import { type Group, said } from './group.js';
import { type Near, nearTo } from './near.js';
import { fits } from './short-forms.js';

/** Another that one may be, and why. */
export interface Doubt {
  readonly group: Group;
  readonly why: string;
}

/** All but those of which a person ruled that it is not. */
export const doubtsOf = (group: Group, near: Near, verdicts: Verdicts<Node>): Doubt[] =>
  nearTo(near, group).flatMap((other): Doubt[] => {
    if (other === group || !areOpen(verdicts, group.nodes, other.nodes)) return [];
    const why = doubtOf(group, other) ?? doubtOf(other, group);
    return why === undefined ? [] : [{ group: other, why }];
  });

/**
 * Why `a` may be `b`: part of a person's name that fits more than one, an abbreviation with several expansions, or
 * letters that sound alike.
 */
const doubtOf = (a: Group, b: Group): string | undefined =>
  a.type === 'person' && b.type === 'person' ? doubtOfPerson(a, b) : doubtOfInitials(a, b);

function doubtOfPerson(a: Group, b: Group): string | undefined {
  if (a.names.length === 1 && fits(a, b)) return `${said(a)} may be short for ${said(b)}, and fits others, too`;
  return a.names.some((x) => b.names.some((y) => spelledAs(x, y) === 'perhaps'))
    ? `${said(a)} and ${said(b)} sound alike`
    : undefined;
}

function doubtOfInitials(a: Group, b: Group): string | undefined {
  const short = a.names[0]!;
  if (a.names.length > 1 || (short.acronym?.length ?? 0) < FEWEST || b.type === 'person') return undefined;
  return b.names.some((name) => isAcronym(short, name))
    ? `${said(a)} are the initials of ${said(b)}, and of others`
    : undefined;
}

/** Two letters are the initials of too many. */
const FEWEST = 3;
