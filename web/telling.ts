/**
 * Telling a ruling: what was told is said in the page's corner, with its undo, and everything shown is asked for again.
 */
import { useQueryClient } from '@tanstack/react-query';
import { tellRuling } from './client.js';
import { sayRuling, type Told } from './rule.js';
import { setRuling } from './ruling-state.js';

export function useTelling(): (told: Told | Promise<Told>) => Promise<void> {
  const client = useQueryClient();
  return async (told) => {
    await Promise.resolve(told)
      .then(tellRuling)
      .then(
        (ruling) =>
          setRuling({
            target: undefined,
            held: undefined,
            failed: undefined,
            last: { ruling, says: sayRuling(ruling), undone: false },
          }),
        (error: Error) => setRuling({ failed: error.message }),
      );
    await client.invalidateQueries();
  };
}
