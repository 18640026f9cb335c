/** The parts of docs/ that are made from the code. `npm run docs` writes them; test/docs.test.ts holds them to it. */
import { execFileSync } from 'node:child_process';
import { MODES } from '../src/lang/en/event-modes.js';
import { EVENTS } from '../src/lang/en/events.js';
import { MODE_RULES } from '../src/read/events/mode-rules.js';
import { EVENT_RULES } from '../src/read/events/rules.js';
import type { Phrasing } from '../src/read/phrasing.js';
import { RULES } from '../src/read/rules.js';

/** docs/events.md */
export function eventsDoc(): string {
  const example = new Map(EVENT_RULES.map((r) => [r.name, r.examples[0]]));
  const types = EVENTS.map(
    ({ type, means, verbs, nouns, states, phrases, doers }) =>
      `### ${type}\n\n${means}\n\n> ${example.get(type)}\n\nverbs: ${list(verbs)}  \nnouns: ${list(nouns)}${states ? `  \nof people: ${list(states)}` : ''}\n${phrases ? `\nof certain objects: ${phrases.map(([verb, objects]) => `${list(verb)} (${list(objects)})`).join('; ')}\n` : ''}${doers ? `\nof certain doers: ${doers.map(([verb, of]) => `${list(verb)} (${list(of)})`).join('; ')}\n` : ''}`,
  );
  const modes = MODE_RULES.map(({ name, examples }) => {
    const [type = '', mode] = name.split(' ');
    return `| ${name} | ${MODES.find((m) => m.mode === mode && m.of.split(' ').includes(type))!.means} | ${examples[0].replaceAll('|', '\\|')} |`;
  });
  const standings = EVENT_RULES.filter((r) => !EVENTS.some((e) => e.type === r.name)).map(ruleLines);
  return `${MADE}# Events

An event is a trigger word with its type, who did it and to whom, where, when, and its standing: what the report says of it, not whether it is so.
The first sixteen types are the roots of PLOVER (Halterman et al., 2023); the others are what disasters, accidents, courts, elections, markets, health and public contests need.
In the examples the trigger is marked with its type and standing.

## Types

${types.join('\n')}
## Modes

How it was done, where its own words or those that hang on it say so. The modes are PLOVER’s, with its misspellings put right; PLOVER counts kidnapping and destruction to ASSAULT, release and resignation to RETREAT, bans and withholding to COERCE, convictions to SANCTION; who is killed or wounded in an attack is ASSAULT there, DEATH and INJURY here, with ASSAULT’s ways.

| mode | means | example |
| --- | --- | --- |
${modes.join('\n')}

## Standing

${standings.join('\n')}`;
}

/** docs/reading.md, the part that lists the phrasings */
export function readingDoc(): string {
  const kinds = Object.entries(RULES).map(
    ([kind, rules]) => `## ${kind[0]!.toUpperCase()}${kind.slice(1)}\n\n${rules.map(ruleLines).join('\n')}`,
  );
  return `${MADE}# What the reader knows

Every phrasing with the examples that test it. Words in braces are what is found, the label behind the bar says as what; an example without a mark is one in which nothing may be found.
How well the reader does on real text stands in [measures of quality](quality.md), with [one hundred of its errors by class](quality.md#where-statements-fail).

${kinds.join('\n')}`;
}

/** docs/cli.md */
export function cliDoc(): string {
  const help = (...words: string[]) =>
    execFileSync(process.execPath, ['dist/cli/main.js', ...words, '--help'], {
      encoding: 'utf8',
      env: { ...process.env, COLUMNS: '100', NO_COLOR: '1' },
    }).trim();
  const commands = [...help().matchAll(/^ {2}([a-z]+) .*$/gm)].map((m) => m[1]!).filter((name) => name !== 'help');
  return `${MADE}# The command line

Exit status: 0 done, 1 something failed or was rejected (the rest went on), 2 wrong use. Results go to standard output, all else to standard error. \`NO_COLOR\` is respected; \`ONRECORD_RECORD\` names the record.

\`\`\`text
${help()}
\`\`\`

${commands.map((name) => `## ${name}\n\n\`\`\`text\n${help(name)}\n\`\`\`\n`).join('\n')}`;
}

const MADE = '<!-- Made by npm run docs. -->\n\n';
const list = (words: string): string => words.replaceAll('|', ', ');
const ruleLines = ({ name, why, examples }: Phrasing): string =>
  `**${name}**${why ? ` (${why})` : ''}\n\n${examples.map((e) => `> ${e.replaceAll('\n', '\n> ')}\n`).join('\n')}`;
