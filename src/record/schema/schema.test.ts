import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { connect } from '../connection.js';
import { applicationId, bringUp, VERSION } from './schema.js';

/** "table.column" of everything a fresh record holds. The index keeps tables of its own below each `…_words`. */
function columnsInSchema(): string[] {
  const db = connect(':memory:', { readOnly: false, waitMs: 0 });
  bringUp(db, 0);
  const columns = db.all<{
    table: string;
    column: string;
  }>(`SELECT tables.name AS "table", columns.name AS "column" FROM pragma_table_list AS tables JOIN pragma_table_info(tables.name) AS columns
    WHERE tables.schema = 'main' AND tables.type IN ('table', 'virtual') AND tables.name NOT LIKE 'sqlite%'`);
  db.close();
  return columns.map((c) => `${c.table}.${c.column}`).sort();
}

/** The same as docs/record.md tells it. */
function columnsInDoc(doc: string): string[] {
  return doc
    .split(/^### /m)
    .slice(1)
    .flatMap((section) => {
      const table = /^`(\w+)`/.exec(section)![1]!;
      return [...section.matchAll(/^\| `(\w+)` \|/gm)].map((row) => `${table}.${row[1]!}`);
    })
    .sort();
}

const doc = readFileSync('docs/record.md', 'utf8');

test('docs/record.md names every table and column, and none that is not there', () =>
  expect(columnsInDoc(doc)).toEqual(columnsInSchema()));
test('docs/record.md says how a record is known, and its version', () => {
  expect(doc).toContain(`0x${applicationId.toString(16)}`);
  expect(doc).toContain(`version of the schema: ${VERSION}.`);
});
