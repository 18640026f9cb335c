/** Quantities that somebody tracking the story would log. */
import type { Figure, Statement, Time } from '../../types.js';
import type { Named } from '../mentions/mentions.js';
import type { Page } from '../page.js';

export function findFigures(_page: Page, _named: Named, _times: readonly Time[], _statements: readonly Statement[]): Figure[] { return []; }
