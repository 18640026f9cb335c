/**
 * The keyboard: one table of keys, which is also what "?" shows; whoever speaks to the machine, or strikes keys by
 * chance, can have them do nothing. Rows to walk with j and k are marked `data-row`.
 */
import { useEffect, useRef, useState } from 'react';
import { lensQuery, toLens } from '../lens.js';
import { goTo, storyAddress, usePlace, type View } from '../router.js';

const KEYS: readonly (readonly [string, string])[] = [
  ['j  k', 'next, previous item'],
  ['Enter', 'open it: the article at the very words'],
  ['o', 'show its wordings'],
  ['/', 'search'],
  ['f', 'narrow what is shown'],
  ['g s', 'all stories'],
  ['g t', 'time line'],
  ['g w', 'who says what'],
  ['g n', 'numbers'],
  ['g r', 'reports'],
  ['g d', 'disagreements'],
  ['g m', 'map'],
  ['g u', 'rulings'],
  ['r', 'rule on it: misread, the same, another'],
  ['Ctrl Z', 'undo the last ruling'],
  ['?', 'this list'],
  ['Esc', 'close'],
];
const VIEWS: Readonly<{ [key: string]: View }> = {
  t: 'timeline',
  w: 'voices',
  n: 'numbers',
  r: 'reports',
  d: 'disagreements',
  m: 'map',
};

export function Keys() {
  const { path } = usePlace(),
    dialog = useRef<HTMLDialogElement>(null),
    story = path[0] === 'stories' ? path[1] : undefined,
    [on, setOn] = useState(areOn);
  useEffect(() => {
    if (!on) return;
    let went = Number.NEGATIVE_INFINITY; // when "g" was struck; the next key within a second says where to
    const struck = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement;
      if (
        event.metaKey ||
        event.ctrlKey ||
        event.altKey ||
        /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) ||
        document.querySelector('dialog[open]')
      )
        return;
      const { key } = event,
        going = event.timeStamp - went < 1000;
      went = key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (going && key === 's') goTo('/');
      else if (going && key === 'u') goTo('/rulings');
      else if (going && story && VIEWS[key])
        goTo(storyAddress(story, VIEWS[key]) + lensQuery(toLens(new URLSearchParams(location.search))));
      else if (key === 'j' || key === 'k') step(key === 'j' ? 1 : -1);
      else if (key === 'o') at.closest('[data-row]')?.querySelector<HTMLElement>('button.turn')?.click();
      else if (key === 'r') at.closest('[data-row]')?.querySelector<HTMLElement>('button.rule')?.click();
      else if (key === '/') document.getElementById('search')?.focus();
      else if (key === 'f') narrow();
      else if (key === '?') dialog.current?.showModal();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', struck);
    return () => document.removeEventListener('keydown', struck);
  }, [story, on]);
  return (
    <>
      <button
        type="button"
        className="help"
        aria-label="Keyboard"
        title="Keyboard (?)"
        onClick={() => dialog.current?.showModal()}
      >
        ?
      </button>
      <dialog ref={dialog} className="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">Keyboard</h2>
        <dl>
          {KEYS.map(([key, does]) => (
            <div key={key}>
              <dt>
                {key.split(/ +/).map((k) => (
                  <kbd key={k}>{k}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <label>
            <input
              type="checkbox"
              checked={on}
              onChange={() => {
                setOn(!on);
                keep(!on);
              }}
            />{' '}
            Single keys do this
          </label>
          <button type="submit">Close</button>
        </form>
      </dialog>
    </>
  );
}

const KEPT = 'onrecord.keys';

/** Unless they were switched off in this browser. */
function areOn(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch {
    return true;
  } // no storage here
}

function keep(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, 'off');
  } catch {
    /* then it holds for this visit */
  }
}

/** Opens the fields that narrow a story, and goes to the first. */
function narrow(): void {
  const fields = document.querySelector<HTMLDetailsElement>('details.lens');
  if (!fields) return;
  fields.open = true;
  fields.querySelector('select')?.focus();
}

/** Moves the focus to the next or previous row; from outside, to the first one in sight. */
function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.offsetParent !== null);
  const now = rows.findIndex((row) => row.contains(document.activeElement));
  const next =
    now >= 0
      ? now + by
      : Math.max(
          0,
          rows.findIndex((row) => row.getBoundingClientRect().top >= 0),
        );
  const row = rows[Math.min(Math.max(next, 0), rows.length - 1)];
  const target = row?.matches('a')
    ? row
    : (row?.querySelector<HTMLElement>('a.words') ?? row?.querySelector<HTMLElement>('a') ?? row);
  target?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}
