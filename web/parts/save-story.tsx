/** The menu that saves a story: what is shown of it where that is less, and the whole as the record has it. */
import { toCsv } from '../../src/say/csv.js';
import { figureTable, happeningTable, statementTable, type Table } from '../../src/say/tables.js';
import type { Book } from '../book.js';
import { findSet, type Lens } from '../lens.js';
import { exportAddress } from '../router.js';
import { fileName, save } from '../save.js';
import { Menu } from './menu.js';

const FILES = [
  ['html', 'One file that opens anywhere (HTML)'],
  ['statements-csv', 'Statements (CSV)'],
  ['happenings-csv', 'Happenings (CSV)'],
  ['figures-csv', 'Figures (CSV)'],
  ['jsonl', 'Everything (JSON lines)'],
] as const;

interface SaveProps {
  readonly book: Book;
  readonly lens: Lens;
}

/** @param book as far as it is shown */
export function SaveStory({ book, lens }: SaveProps) {
  const whole = (
    <ul>
      {FILES.map(([format, name]) => (
        <li key={format}>
          <a href={exportAddress(book.story.id, format)} download>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <Menu name="Save" className="save-as">
      <div>
        {findSet(lens).length > 0 ? (
          <>
            <p className="label">What is shown</p>
            <Shown book={book} lens={lens} />
            <p className="label">The whole story</p>
            {whole}
          </>
        ) : (
          whole
        )}
      </div>
    </Menu>
  );
}

/** The same tables, of what the lens leaves; the name of the file says what that is. */
function Shown({ book, lens }: SaveProps) {
  const { links, report } = book;
  const tables: readonly (readonly [name: string, count: number, table: () => Table])[] = [
    ['Statements', links.utterances.length, () => statementTable(report, links.utterances)],
    ['Happenings', links.happenings.length, () => happeningTable(report, links.happenings)],
    ['Figures', links.tallies.flatMap((t) => t.figures).length, () => figureTable(report, links.tallies)],
  ];
  return (
    <ul>
      {tables.map(([name, count, table]) => (
        <li key={name}>
          <button
            type="button"
            disabled={!count}
            onClick={() =>
              save(`${nameOf(book, lens)}.${name.toLowerCase()}.csv`, 'text/csv;charset=utf-8', toCsv(table()))
            }
          >
            {name} (CSV) <small>{count}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

const nameOf = ({ story, entity }: Book, lens: Lens): string =>
  fileName(
    [
      story.name.slice(0, 40),
      ...findSet(lens).flatMap((name) => [
        name,
        name === 'who' ? (entity.get(lens.who)?.name ?? lens.who) : lens[name],
      ]),
    ].join(' '),
  );
