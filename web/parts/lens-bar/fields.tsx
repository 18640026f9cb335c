/** The fields of the lens: those by which this story can be narrowed. */
import type { Book } from '../../book.js';
import type { Lens } from '../../lens.js';
import { goTo, withQuery } from '../../router.js';
import { AsOf } from './as-of.js';
import {
  type Choice,
  findActs,
  findBeginnings,
  findGrounds,
  findOutlets,
  findPeople,
  findPlaces,
  findSources,
  findStandings,
  SURENESS,
} from './choices.js';

interface FieldsProps {
  readonly whole: Book;
  readonly lens: Lens;
}

export function LensFields({ whole, lens }: FieldsProps) {
  const places = findPlaces(whole);
  const sources = findSources(whole);
  const beginnings = findBeginnings(whole, lens.since);
  const choose = (name: keyof Lens) => ({ value: lens[name], onValue: (value: string) => setLens(name, value) });
  return (
    <>
      <Choose {...choose('outlet')} label="Outlet" all="every outlet" choices={findOutlets(whole)} />
      <Choose {...choose('who')} label="Person or body" all="everybody" choices={findPeople(whole)} />
      {places.length > 0 && <Choose {...choose('place')} label="Place" all="everywhere" choices={places} />}
      <Choose {...choose('act')} label="Act" all="every act" choices={findActs(whole)} />
      {sources.length > 0 && (
        <Choose {...choose('source')} label="Unnamed sources" all="and all others" choices={sources} />
      )}
      <Choose {...choose('standing')} label="Events" all="of every standing" choices={findStandings(whole)} />
      <Choose {...choose('rests')} label="Rests on" all="anything" choices={findGrounds(whole)} />
      <Day {...choose('from')} label="From" max={lens.to || undefined} />
      <Day {...choose('to')} label="To" min={lens.from || undefined} />
      <Choose {...choose('sure')} label="Reading" all="of any sureness" choices={SURENESS} />
      {beginnings.length > 1 && (
        <Choose {...choose('since')} label="New since" all="the beginning" choices={beginnings} />
      )}
      <AsOf book={whole} day={lens.asof} onDay={(day) => setLens('asof', day)} />
    </>
  );
}

const setLens = (name: keyof Lens, value: string): void =>
  goTo(withQuery(name, value) + location.hash, { replace: true });

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

interface ChooseProps extends FieldProps {
  /** What is seen where nothing is chosen. */
  readonly all: string;
  readonly choices: readonly Choice[];
}

const Choose = ({ label, value, onValue, all, choices }: ChooseProps) => (
  <label>
    {label}
    <select value={value} onChange={(e) => onValue(e.target.value)}>
      <option value="">{all}</option>
      {choices.map(([of, words]) => (
        <option key={of} value={of}>
          {words}
        </option>
      ))}
    </select>
  </label>
);

interface DayProps extends FieldProps {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

const Day = ({ label, value, onValue, min, max }: DayProps) => (
  <label>
    {label}
    <input type="date" value={value} min={min} max={max} onChange={(e) => onValue(e.target.value)} />
  </label>
);
