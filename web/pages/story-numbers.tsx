/**
 * Each tally as a drawing and as a table, those of most reports first; what all tell alike in one table behind them:
 * how a number moved, by whose word, with every qualifier, and as keepers of such records would count it.
 */
import { useCounted } from '../client.js';
import type { Keeper, Policy } from '../parts/drawing.js';
import { HowCounted, keeperOf, Keepers } from '../parts/tally/keepers.js';
import { OneTally } from '../parts/tally/one.js';
import { ToldAlike } from '../parts/tally/told-alike.js';
import { usePlace } from '../router.js';
import { byReports, isToldAlike } from '../tally.js';
import type { ViewProps } from './story.js';

export function Numbers({ book, whole = false }: ViewProps) {
  const { tallies } = book.links,
    { query } = usePlace(),
    keeper = keeperOf(query.get('policy')),
    counted = useCounted(book.story.id, query.get('asof') ?? '', keeper !== undefined).data;
  if (!tallies.length) return <p className="nothing">No figure is on record.</p>;
  const moving = tallies.filter((t) => !isToldAlike(book, t)).sort(byReports),
    alike = tallies.filter((t) => isToldAlike(book, t)).sort(byReports),
    ofDead = tallies.some((t) => /^dead\b/.test(t.measure) && t.unit === '1');
  return (
    <>
      {ofDead && <Keepers chosen={keeper} />}
      {keeper && <HowCounted keeper={keeper} />}
      {moving.map((tally) => (
        <OneTally
          key={tally.id}
          book={book}
          tally={tally}
          policy={keeper && toPolicy(keeper, counted?.tallies.find((t) => t.tally === tally.id)?.days)}
        />
      ))}
      {alike.length > 0 && <ToldAlike book={book} tallies={alike} whole={whole} />}
    </>
  );
}

const toPolicy = (keeper: Keeper, days: Policy['days'] | undefined): Policy | undefined => days && { keeper, days };
