/** Names, descriptions and pronouns, each resolved to a referent within the article. */
import type { Doubt, Mention, Referent } from '../../types.js';
import type { Page } from '../page.js';

export interface Named { readonly mentions: readonly Mention[]; readonly referents: readonly Referent[]; readonly doubts: readonly Doubt[] }

export function findMentions(_page: Page): Named { return { mentions: [], referents: [], doubts: [] }; }
