/** Opens the record a command works on, and links what a broken-off `add` left unlinked. */
import { existsSync } from 'node:fs';
import { OnrecordError } from '../errors.js';
import { linkTouched } from '../pipeline.js';
import { openRecord } from '../record/open.js';
import type { Record } from '../record/record.js';

/** For commands that only ask: a record that is not there is an error, not a new file. */
export function openForReading(file: string): Record {
  if (!existsSync(file))
    throw new OnrecordError(
      'no-such-path',
      `record: ${file}: no such file; make one with: onrecord add PATH --record ${file}`,
    );
  return openLinked(file);
}

/** For commands that may begin a record. */
export function openLinked(file: string): Record {
  const record = openRecord(file);
  linkTouched(record);
  return record;
}
