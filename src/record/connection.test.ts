import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { connect } from './connection.js';

test('rows asked for one by one come to the last, whatever is cleaned up between two of them', async () => {
  const db = connect(':memory:', { readOnly: false, waitMs: 0 }),
    seen: number[] = [];
  db.exec('CREATE TABLE numbers (number INTEGER PRIMARY KEY)');
  for (let number = 1; number <= 50; number++) db.run('INSERT INTO numbers VALUES (?)', number);
  setFlagsFromString('--expose-gc');
  const cleanUp = runInNewContext('gc') as () => void;
  for (const { number } of db.each<{ number: number }>('SELECT number FROM numbers ORDER BY number')) {
    seen.push(number);
    cleanUp();
    await setTimeout(0);
  }
  expect(seen).toHaveLength(50);
  db.close();
});
