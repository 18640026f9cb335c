/** `npm run bench -- NAME`: runs one benchmark, or lists them. Each is a file of this folder that prints a table. */
import { readdirSync } from 'node:fs';

const names = readdirSync(new URL('.', import.meta.url)).flatMap((f) =>
  f.endsWith('.js') && f !== 'main.js' && f !== 'machine.js' ? [f.slice(0, -3)] : [],
);
const wanted = process.argv[2] ?? '';
if (names.includes(wanted)) await import(`./${wanted}.js`);
else {
  console.error(`benchmarks: ${names.join(', ')}; run one with: npm run bench -- ${names[0]}`);
  process.exitCode = 2;
}
