/** Whose way of counting the dead is shown; the choice lives in the address (?policy=). */
import { goTo, withQuery } from '../../router.js';
import type { Keeper } from '../drawing.js';

/** What each does with a figure; docs/measures.md has the sources. */
const KEEPERS: readonly (readonly [Keeper, string])[] = [
  [
    'ACLED',
    'one number, the most conservative: of a range the lower end, “dozens” as 12; the lowest where reports differ',
  ],
  ['UCDP', 'low, best and high; best is the number most often given, each origin once'],
  ['Iraq Body Count', 'the lowest and the highest; no best'],
];

export const keeperOf = (asked: string | null): Keeper | undefined => KEEPERS.find(([name]) => name === asked)?.[0];

export const Keepers = ({ chosen }: { readonly chosen: Keeper | undefined }) => (
  <fieldset className="chips policies">
    <legend className="aloud">The dead counted as</legend>
    <Choice name="As reported" policy="" chosen={!chosen} />
    {KEEPERS.map(([name]) => (
      <Choice key={name} name={`As ${name} counts`} policy={name} chosen={chosen === name} />
    ))}
  </fieldset>
);

const Choice = ({
  name,
  policy,
  chosen,
}: {
  readonly name: string;
  readonly policy: string;
  readonly chosen: boolean;
}) => (
  <label>
    <input
      type="radio"
      name="policy"
      checked={chosen}
      onChange={() => goTo(withQuery('policy', policy), { replace: true })}
    />
    {name}
  </label>
);

export const HowCounted = ({ keeper }: { readonly keeper: Keeper }) => (
  <p className="label policy" role="status">
    {keeper}: {KEEPERS.find(([name]) => name === keeper)![1]}. It counts the dead alone, and nothing here looks at who
    is believed.
  </p>
);
