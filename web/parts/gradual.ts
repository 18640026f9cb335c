/**
 * A long list a part at a time: what is seen first at once, all the rest as soon as the page can be used. Nothing stays
 * out, so find, print and screen readers have it all.
 */
import { startTransition, useEffect, useState } from 'react';

/** @param all at once, for print or where the address names an item */
export function useGradually<T>(items: readonly T[], first: number, all: boolean): readonly T[] {
  const [rest, setRest] = useState(all);
  useEffect(() => {
    if (rest) return;
    // After the first picture, and in pieces that give way to whatever the reader does.
    const wait = setTimeout(() => startTransition(() => setRest(true)), AFTER_MS);
    return () => clearTimeout(wait);
  }, [rest]);
  return rest ? items : items.slice(0, first);
}

/** Two frames: the first part is on the screen. */
const AFTER_MS = 34;
