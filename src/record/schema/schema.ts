/** The schema's versions in order. A record of version n is brought up by the steps after n; a record of a later version is left alone. */
import { v1 } from './v1.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';
import { v4 } from './v4.js';
import { v5 } from './v5.js';
import { v6 } from './v6.js';

/** `steps[n]` leads from version n to n + 1. Never change a step that was released: add one. */
export const steps: readonly string[] = [v1, v2, v3, v4, v5, v6];

/** "Onrd" in ASCII: SQLite's application_id, by which a file is known to be a record. */
export const applicationId = 0x4f6e7264;
