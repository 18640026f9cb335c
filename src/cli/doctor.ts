/** `onrecord doctor`: versions, the health of the record, and what is missing. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openRecord } from '../record/open.js';
import type { Health } from '../record/record.js';
import { paint, print } from './terminal.js';
import { VERSION } from './version.js';

const PAGE = fileURLToPath(new URL('../web/index.html', import.meta.url));

export function doctor(options: { readonly record: string; readonly json?: true }): void {
  const health = existsSync(options.record) ? healthOf(options.record) : undefined;
  const missing = [
    ...(existsSync(PAGE) ? [] : ['the web page is not built; in a checkout run: npm run build']),
    ...(health ? [] : [`no record at ${options.record}; begin one with: onrecord add PATH`]),
    ...(health && health.integrity !== 'ok'
      ? [`the record is damaged (${health.integrity}); keep a copy of the file, then: onrecord rebuild`]
      : []),
    ...(health && !health.search ? ['this SQLite has no FTS5: search is off'] : []),
    ...(health?.unlinked
      ? [`${health.unlinked} articles are not linked yet; the next command that asks will link them`]
      : []),
  ];
  const found = {
    onrecord: VERSION,
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    record: options.record,
    ...(health ? { health } : {}),
    missing,
  };
  if (options.json) print(JSON.stringify(found, null, 2));
  else {
    for (const [name, value] of [...Object.entries(found), ...Object.entries(health ?? {})])
      if (typeof value !== 'object') print(`${paint.dim(name.padEnd(10))} ${value}`);
    print(
      missing.length
        ? missing.map((m) => `${paint.yellow('missing')}    ${m}`).join('\n')
        : paint.green('nothing is missing'),
    );
  }
  if (health && health.integrity !== 'ok') process.exitCode = 1;
}

function healthOf(file: string): Health {
  const record = openRecord(file);
  try {
    return record.health();
  } finally {
    record.close();
  }
}
