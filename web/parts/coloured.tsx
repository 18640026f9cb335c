/** The words of one side; `del` for what the other lacks in `from`, `ins` in `into`. Loaded by differing.tsx alone. */
import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import type { Pair } from './differing.js';

export function Coloured({ from, into, show }: Pair) {
  const pieces = useMemo(() => diffWordsWithSpace(plain(from), plain(into)), [from, into]);
  let at = 0;
  return <>{pieces.map((piece) => {
    if (show === 'from' ? piece.added : piece.removed) return null;
    const key = at;
    at += piece.value.length;
    // Comparing is blind to curly marks and kinds of space, so the words are cut from the side itself: as long, and as written.
    const words = (show === 'from' ? from : into).slice(key, at);
    return piece.added ? <ins key={key}>{words}</ins> : piece.removed ? <del key={key}>{words}</del> : <span key={key}>{words}</span>;
  })}</>;
}

/** The same length, straight marks. */
const plain = (words: string): string => words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s/g, ' ');
