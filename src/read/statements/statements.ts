/** Who is said to have said what. */
import type { Statement, Time } from '../../types.js';
import type { Named } from '../mentions/mentions.js';
import type { Page } from '../page.js';

export function findStatements(_page: Page, _named: Named, _times: readonly Time[]): Statement[] { return []; }
