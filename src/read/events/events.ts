/** What happened, or is planned, alleged, denied or supposed. */
import type { Event, Statement, Time } from '../../types.js';
import type { Named } from '../mentions/mentions.js';
import type { Page } from '../page.js';

export function findEvents(_page: Page, _named: Named, _times: readonly Time[], _statements: readonly Statement[]): Event[] { return []; }
