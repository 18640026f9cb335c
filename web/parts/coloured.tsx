/**
 * The words of one side or both; `del` for what only `from` has, `ins` for what only `into` has; of two accounts of
 * which neither is the first, `mark` for what stands otherwise in the other. Loaded by differing.tsx alone.
 */
import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { findApart, plain } from '../apart.js';
import type { Pair } from './differing.js';

export const Coloured = (pair: Pair) => (pair.show === 'beside' ? <Beside {...pair} /> : <Changed {...pair} />);

function Changed({ from, into, show }: Pair) {
  const pieces = useMemo(() => findPieces(from, into), [from, into]);
  return (
    <>
      {pieces.map(({ key, kind, before, after }) =>
        kind === 'gone' ? (
          show !== 'into' && <del key={key}>{before}</del>
        ) : kind === 'new' ? (
          show !== 'from' && <ins key={key}>{after}</ins>
        ) : (
          <span key={key}>{show === 'from' ? before : after}</span>
        ),
      )}
    </>
  );
}

function Beside({ from, into }: Pair) {
  const stretches = useMemo(() => findApart(from, into), [from, into]);
  return (
    <>
      {stretches.map(({ start, words, kind }) =>
        kind === 'apart' ? (
          words && <mark key={start}>{words}</mark>
        ) : (
          <span key={start} className={kind}>
            {words}
          </span>
        ),
      )}
    </>
  );
}

/** Comparing is blind to curly marks and kinds of space; the words are cut from each side as they are written there. */
function findPieces(from: string, into: string) {
  let a = 0,
    b = 0;
  return diffWordsWithSpace(plain(from), plain(into)).map(({ value: { length }, added, removed }) => {
    const piece = {
      key: `${a} ${b}`,
      kind: added ? 'new' : removed ? 'gone' : 'same',
      before: added ? '' : from.slice(a, a + length),
      after: removed ? '' : into.slice(b, b + length),
    } as const;
    a += piece.before.length;
    b += piece.after.length;
    return piece;
  });
}
