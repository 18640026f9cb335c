#!/usr/bin/env node
/**
 * The command line: what each command is called and takes. What it does stands in the file of its name, loaded only
 * when asked for.
 */
import { Argument, Command, Option } from 'commander';
import { ACT } from '../say/words.js';
import type { Act, Ruling } from '../types.js';
import { tuneEngine } from './engine.js';
import { VERSION } from './version.js';

tuneEngine();

const program = new Command('onrecord')
  .description(
    'Reads many reports of a developing story and keeps its record.\nEvery line of the record leads to the exact words that say so.',
  )
  .version(VERSION, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print help')
  .configureHelp({ sortSubcommands: false })
  .showHelpAfterError('(onrecord --help lists the commands)')
  .addHelpText('after', examples('onrecord add reports/', 'onrecord show', 'onrecord serve --open'));

// Wrong use is 2 for every command; commands made below inherit it.
program.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

const record = () => new Option('--record <file>', 'the record to use').env('ONRECORD_RECORD').default('onrecord.db');
const ACTS = Object.keys(ACT) as Act[];
const json = () => new Option('--json', 'print JSON instead of text');

program
  .command('add')
  .description('read reports and put them on record')
  .argument('<path...>', 'files, folders, globs, or - for standard input: .txt .md .html .jsonl .ndjson, also .gz')
  .addOption(record())
  .addOption(json())
  .addHelpText(
    'after',
    examples(
      'onrecord add reports/',
      "onrecord add 'archive/**/*.html' wire.jsonl.gz",
      'curl -s https://a.example/story.html | onrecord add -',
    ),
  )
  .action(async (paths: string[], options) => (await import('./add.js')).add(paths, options));

program
  .command('read')
  .description('print what is read in reports, without a record')
  .argument('[path...]', 'as for add; with --jsonl, articles as JSON lines (standard input if none)')
  .option('--jsonl', 'articles as JSON lines in, readings as JSON lines out, in the same order')
  .addOption(
    new Option('--jobs <n>', 'how many are read at once, each on a thread of its own').default(1).argParser(toCount),
  )
  .addHelpText(
    'after',
    examples(
      'onrecord read report.txt',
      'onrecord read --jsonl < articles.jsonl > readings.jsonl',
      'onrecord read --jsonl --jobs 4 archive/*.jsonl.gz > readings.jsonl',
    ),
  )
  .action(async (paths: string[], options) => (await import('./read.js')).readReports(paths, options));

program
  .command('show')
  .description('print the record of a story: time line, who said what, tallies, copies, conflicts')
  .argument('[story]', 'its id, or the beginning of its id or name; the latest story if none')
  .addOption(record())
  .addOption(json())
  .addHelpText('after', examples('onrecord show', 'onrecord show karsholm', 'NO_COLOR=1 onrecord show | less'))
  .action(async (story: string | undefined, options) => (await import('./show.js')).show(story, options));

program
  .command('stories')
  .description('list the stories on record')
  .addOption(record())
  .addOption(json())
  .addHelpText('after', examples('onrecord stories'))
  .action(async (options) => (await import('./stories.js')).stories(options));

program
  .command('search')
  .description('find words in reports and statements')
  .argument('<words...>', 'words, or a "phrase"')
  .addOption(new Option('--limit <n>', 'how many results at most').default(20).argParser(toCount))
  .addOption(record())
  .addOption(json())
  .addHelpText('after', examples('onrecord search inspection', 'onrecord search \'"no survivors"\''))
  .action(async (words: string[], options) => (await import('./search.js')).search(words, options));

program
  .command('export')
  .description('write the whole record, or one story, to standard output')
  .addOption(
    new Option('--format <format>', 'how')
      .choices(['json', 'html', 'jsonl', 'statements-csv', 'happenings-csv', 'figures-csv'])
      .default('json'),
  )
  .option(
    '--story <story>',
    'one story: its id, or the beginning of its id or name; the latest if none (json is always the whole record)',
  )
  .addOption(record())
  .addHelpText(
    'after',
    examples(
      'onrecord export --format json > record.json',
      'onrecord export --format html --story karsholm > karsholm.html',
      'onrecord export --format figures-csv > figures.csv',
    ),
  )
  .action(async (options) => (await import('./export.js')).exportRecord(options));

program
  .command('serve')
  .description('open the record in the web page, on this machine only')
  .addOption(new Option('--port <n>', 'the port (8080 if free, else a free one)').argParser(toCount))
  .option('--open', 'open a browser')
  .option('--example', 'first add the example story, if it is not there')
  .addOption(record())
  .addHelpText('after', examples('onrecord serve --open', 'onrecord serve --port 9000 --record flood.db'))
  .action(async (options) => (await import('./serve.js')).serve(options));

program
  .command('rebuild')
  .description('make the record again from the bytes it keeps')
  .addOption(record())
  .addOption(json())
  .addHelpText('after', examples('onrecord rebuild'))
  .action(async (options) => (await import('./rebuild.js')).rebuild(options));

program
  .command('remove')
  .description('take an article, and what it alone carried, off the record')
  .argument('<article...>', 'article ids, as show prints them')
  .addOption(record())
  .addOption(json())
  .addHelpText('after', examples('onrecord remove morning-lines-0412'))
  .action(async (articles: string[], options) => (await import('./remove.js')).remove(articles, options));

program
  .command('rule')
  .description('decide what the machine got wrong; the ruling outlives every re-reading and can be undone')
  .addArgument(
    new Argument(
      '<kind>',
      'merge: these are one; split: the first is none of the others; reject: misread; relabel: another act or speaker',
    ).choices(['merge', 'split', 'reject', 'relabel']),
  )
  .argument(
    '<item...>',
    'ids, as show --json prints them; of a split also the report or the name to take out; a report and a story: it is of that story, too, or not',
  )
  .addOption(new Option('--act <act>', 'the act of a statement that is relabelled').choices(ACTS))
  .option('--speaker <name>', 'the speaker of a statement that is relabelled, in words of the report')
  .option(
    '--paragraphs <from-to>',
    'of a report that is of a story, too: by these of its paragraphs alone, counted from 1, without headings',
  )
  .option('--why <words>', 'the reason, kept with the ruling')
  .addOption(new Option('--by <name>', 'who rules (who is logged in if none)').env('ONRECORD_BY'))
  .addOption(record())
  .addOption(json())
  .addHelpText(
    'after',
    examples(
      'onrecord rule merge 3f2a… 91bc…',
      'onrecord rule split 3f2a… vale-post-0412',
      "onrecord rule reject 77e0… --why 'a headline, not a statement'",
      "onrecord rule relabel 3f2a… --act deny --speaker 'Ida Brand'",
      'onrecord rule merge vale-post-0412 5d1c… --paragraphs 5-8',
    ),
  )
  .action(async (kind: Ruling['kind'], items: string[], options) =>
    (await import('./rule.js')).rule(kind, items, options),
  );

program
  .command('rulings')
  .description('list what people decided, with who, when and why')
  .addOption(record())
  .addOption(json())
  .addHelpText('after', examples('onrecord rulings'))
  .action(async (options) => (await import('./rulings.js')).rulings(options));

program
  .command('undo')
  .description('take a ruling back; it stays on record as undone')
  .argument('<ruling>', 'its id, as rulings prints it')
  .addOption(record())
  .addOption(json())
  .addHelpText('after', examples('onrecord undo 5d1c…-0a9f…'))
  .action(async (ruling: string, options) => (await import('./rulings.js')).undo(ruling, options));

program
  .command('doctor')
  .description('versions, the health of the record, and what is missing')
  .addOption(record())
  .addOption(json())
  .addHelpText('after', examples('onrecord doctor'))
  .action(async (options) => (await import('./doctor.js')).doctor(options));

await program.parseAsync().catch(async (error) => (await import('./failure.js')).fail(error));

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;
}

function toCount(words: string): number {
  const n = Number(words);
  if (Number.isInteger(n) && n > 0 && n < 65_536) return n;
  return program.error(`error: "${words}" is not a whole number between 1 and 65535`, { exitCode: 2 });
}
