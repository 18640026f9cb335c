/**
 * Where a person rules: the dialog for one item, what was just ruled with its undo, and the other item that is waited
 * for. Ctrl-Z or ⌘Z takes the last back.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Act } from '../../src/types.js';
import { undoRuling } from '../client.js';
import { Link } from '../router.js';
import { sayItem, type Target, type Told } from '../rule.js';
import { setRuling, useRuling } from '../ruling-state.js';
import { ACT } from '../../src/say/words.js';
import { useTelling } from '../telling.js';

export function Rulings() {
  const { target, held, last, failed } = useRuling(),
    client = useQueryClient();
  const undo = useCallback(async (): Promise<void> => {
    if (!last || last.undone) return;
    await undoRuling(last.ruling.id).then(
      (ruling) => setRuling({ last: { ...last, ruling, undone: true }, failed: undefined }),
      (error: Error) => setRuling({ failed: error.message }),
    );
    await client.invalidateQueries();
  }, [last, client]);
  useEffect(() => {
    const struck = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'z' ||
        !(event.ctrlKey || event.metaKey) ||
        event.shiftKey ||
        /^(INPUT|TEXTAREA|SELECT)$/.test((event.target as HTMLElement).tagName) ||
        !last ||
        last.undone
      )
        return;
      event.preventDefault();
      void undo();
    };
    document.addEventListener('keydown', struck);
    return () => document.removeEventListener('keydown', struck);
  }, [undo, last]);
  const tell = useTelling();
  return (
    <>
      {target && (
        <Ask
          key={target.places.map((p) => `${p.article} ${p.start}`).join()}
          target={target}
          held={held}
          failed={failed}
          tell={tell}
        />
      )}
      <div className="toast" role="status">
        {held && !target && (
          <>
            <p>
              Now choose the other {sayItem(held.of)}: open its ⋯ and say that it is the same as{' '}
              <q dir="auto">{short(held.says)}</q>
            </p>
            <button type="button" onClick={() => setRuling({ held: undefined })}>
              Never mind
            </button>
          </>
        )}
        {!held && !target && !last && failed && (
          <>
            <p>{failed}</p>
            <button type="button" aria-label="Close" onClick={() => setRuling({ failed: undefined })}>
              ×
            </button>
          </>
        )}
        {!held && last && (
          <>
            <p>
              {last.undone ? 'Undone. The record says again what it said.' : `${last.says}.`} {failed}
            </p>
            {!last.undone && (
              <button type="button" onClick={() => void undo()}>
                Undo
              </button>
            )}
            <Link href="/rulings">All rulings</Link>
            <button type="button" aria-label="Close" onClick={() => setRuling({ last: undefined, failed: undefined })}>
              ×
            </button>
          </>
        )}
      </div>
    </>
  );
}

const short = (words: string): string => (words.length > 90 ? `${words.slice(0, 88).trimEnd()} …` : words);

function Ask({
  target,
  held,
  failed,
  tell,
}: {
  readonly target: Target;
  readonly held: Target | undefined;
  readonly failed: string | undefined;
  readonly tell: (told: Told) => Promise<void>;
}) {
  const dialog = useRef<HTMLDialogElement>(null),
    [why, setWhy] = useState(''),
    [busy, setBusy] = useState(false),
    { of, places, parts } = target;
  // Closed before it goes, it gives the focus back to where it was.
  useLayoutEffect(() => {
    const asked = dialog.current!;
    asked.showModal();
    return () => asked.close();
  }, []);
  const rule = (told: Omit<Told, 'of' | 'why'>) => {
    setBusy(true);
    void tell({ of, ...told, ...(why.trim() && { why: why.trim() }) }).finally(() => setBusy(false));
  };
  const other =
    held &&
    held.of === of &&
    !held.places.some((a) => places.some((b) => a.article === b.article && a.start === b.start))
      ? held
      : undefined;
  return (
    <dialog
      ref={dialog}
      className="ask"
      aria-labelledby="ask-title"
      onClose={(e) => {
        if (e.currentTarget.isConnected && !e.currentTarget.open) setRuling({ target: undefined });
      }}
    >
      <h2 id="ask-title">Is this {sayItem(of)} right?</h2>
      <blockquote dir="auto">{short(target.says)}</blockquote>
      <fieldset disabled={busy}>
        <legend className="aloud">What is wrong</legend>
        {other && (
          <button type="button" onClick={() => rule({ kind: 'merge', anchors: [...other.places, ...places] })}>
            The same as <q dir="auto">{short(other.says)}</q>
          </button>
        )}
        {of !== 'entity' &&
          (target.misread ?? [{ says: '', places }]).map((part) => (
            <button key={part.says} type="button" onClick={() => rule({ kind: 'reject', anchors: part.places })}>
              {of === 'conflict' ? (
                'No disagreement: set it aside'
              ) : part.says ? (
                <>
                  “<bdi>{part.says}</bdi>” is misread: set it aside
                </>
              ) : (
                'Misread: set it aside'
              )}
            </button>
          ))}
        {(of === 'statement' || of === 'entity') && !other && (
          <button type="button" onClick={() => setRuling({ target: undefined, held: target, last: undefined })}>
            The same as another {sayItem(of)} …
          </button>
        )}
        {parts.length > 0 && (
          <details>
            <summary>{of === 'entity' ? 'Not all of this is one' : 'One of its wordings is another statement'}</summary>
            {parts.map((part) => (
              <button key={part.says} type="button" onClick={() => rule({ kind: 'split', anchors: part.places })}>
                <bdi>{short(part.says)}</bdi> is another
              </button>
            ))}
          </details>
        )}
        {of === 'statement' && (
          <Relabel target={target} rule={(as) => rule({ kind: 'relabel', anchors: places, as })} />
        )}
        <label>
          Why{' '}
          <input
            value={why}
            maxLength={2000}
            placeholder="kept with the ruling"
            onChange={(e) => setWhy(e.target.value)}
            dir="auto"
          />
        </label>
      </fieldset>
      {failed && (
        <p role="alert" className="conflict">
          {failed}
        </p>
      )}
      <form method="dialog">
        <p className="label">What you rule outlives every re-reading, is on record, and can be undone.</p>
        <button type="submit">Leave it as it is</button>
      </form>
    </dialog>
  );
}

/** Another act, another speaker. */
function Relabel({
  target: { act, speakers = [] },
  rule,
}: {
  readonly target: Target;
  readonly rule: (as: { act?: Act; speaker?: string }) => void;
}) {
  const [as, setAs] = useState<Act | ''>(''),
    [speaker, setSpeaker] = useState('');
  return (
    <details>
      <summary>The act or the speaker is another</summary>
      <label>
        Act{' '}
        <select value={as} onChange={(e) => setAs(e.target.value as Act | '')}>
          <option value="">as read</option>
          {(Object.keys(ACT) as Act[])
            .filter((a) => a !== act)
            .map((a) => (
              <option key={a} value={a}>
                {ACT[a]}
              </option>
            ))}
        </select>
      </label>
      {speakers.length > 0 && (
        <label>
          Speaker{' '}
          <select value={speaker} onChange={(e) => setSpeaker(e.target.value)}>
            <option value="">as read</option>
            {speakers.map((s) => (
              <option key={s}>{s}</option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        disabled={!as && !speaker}
        onClick={() => rule({ ...(as && { act: as }), ...(speaker && { speaker }) })}
      >
        Change it
      </button>
    </details>
  );
}
