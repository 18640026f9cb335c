/**
 * The schema's versions in order. A record of version n is brought up by the steps after n; a record of a later version
 * is left alone.
 */
import type { Connection } from '../connection.js';
import { v1 } from './v1.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';
import { v4 } from './v4.js';
import { v5 } from './v5.js';
import { v6 } from './v6.js';
import { v7 } from './v7.js';

/**
 * `STEPS[n]` leads from version n to n + 1, in SQL, or by what SQL cannot work out. Never change a step that was
 * released: add one.
 */
const STEPS: readonly (string | ((db: Connection) => void))[] = [v1, v2, v3, v4, v5, v6, v7];

/** The version of a record that is up to date. */
export const VERSION = STEPS.length;

/** @param from its version; 0 of a file with nothing in it. @param to where to stop: tests make older records */
export function bringUp(db: Connection, from: number, to = VERSION): void {
  for (const step of STEPS.slice(from, to))
    if (typeof step === 'string') db.exec(step);
    else step(db);
}

/** "Onrd" in ASCII: SQLite's application_id, by which a file is known to be a record. */
export const applicationId = 0x4f6e7264;
