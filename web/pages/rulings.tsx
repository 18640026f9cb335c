/**
 * What people decided: every ruling with its words, who wrote them, who told it and why, the latest first; what was
 * undone stays.
 */
import { outletOf } from '../../src/say/reports.js';
import { useRulings } from '../client.js';
import { Ruled } from '../parts/ruled.js';
import { Empty, Failed, Loading, useTitle } from '../parts/states.js';
import { plural, sayDate } from '../../src/say/words.js';

export function RulingsPage() {
  const { data, error, refetch } = useRulings();
  useTitle('Rulings');
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Loading what="the rulings" />;
  const { rulings } = data,
    outlets = new Map(
      data.reports.map((r) => [r.id, `${outletOf(r)}${r.published ? `, ${sayDate(r.published)}` : ''}`]),
    ),
    inForce = rulings.filter((r) => r.undone === undefined).length;
  if (!rulings.length)
    return (
      <Empty title="Nobody has ruled yet">
        Where Onrecord has read something wrong, open the ⋯ beside it, or press r, and say so. What you rule is kept,
        outlives every re-reading, and can be undone.
      </Empty>
    );
  return (
    <div className="rulings-page">
      <header className="head">
        <h1>Rulings</h1>
        <p className="tells">
          <span>{plural(inForce, 'ruling')} in force</span>
          {inForce < rulings.length && <span>{rulings.length - inForce} undone</span>}
        </p>
      </header>
      <ol>
        {rulings.toReversed().map((r) => (
          <Ruled key={r.id} ruling={r} reportOf={(id) => outlets.get(id) ?? ''} />
        ))}
      </ol>
    </div>
  );
}
