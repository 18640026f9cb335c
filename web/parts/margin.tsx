/**
 * Notes beside the text, each level with the words it is about; where they crowd, the lower ones give way downwards.
 */
import { type RefObject, useEffect, useRef } from 'react';
import type { Note } from '../notes.js';
import { Link } from '../router.js';

interface MarginProps {
  readonly notes: readonly Note[];
  readonly text: RefObject<HTMLDivElement | null>;
  readonly active: string | null;
  readonly onActive: (of: string | null) => void;
}

export function Margin({ notes, text, active, onActive }: MarginProps) {
  const column = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other notes want other places
  useEffect(() => {
    const place = () => setLevel(column.current!, text.current!, active);
    const watch = new ResizeObserver(place);
    watch.observe(text.current!);
    place();
    return () => watch.disconnect();
  }, [notes, text, active]);
  return (
    <aside className="margin" ref={column} aria-label="What the record says about this text">
      {notes.map((n) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: only shows which words the note is about; the link within is what acts
        <div
          key={`${n.kind} ${n.of} ${n.at}`}
          className={`note note-${n.kind}${active === n.of ? ' active' : ''}`}
          data-at={n.at}
          data-note={n.of}
          onMouseEnter={() => onActive(n.of)}
          onMouseLeave={() => onActive(null)}
          onFocus={() => onActive(n.of)}
        >
          {n.href ? (
            <Link href={n.href}>
              <NoteHead note={n} />
            </Link>
          ) : (
            <NoteHead note={n} />
          )}
          {n.more && <small>{n.more}</small>}
        </div>
      ))}
    </aside>
  );
}

const NoteHead = ({ note }: { readonly note: Note }) => (
  <>
    <b className={note.unnamed ? 'unnamed' : ''}>
      <bdi>{note.head}</bdi>
    </b>{' '}
    <span>{note.tail}</span>
  </>
);

/** Space between two notes. */
const GAP_PX = 6;

/** Sets each note level with its words. The active one keeps its place and the earlier ones make room upwards. */
function setLevel(column: HTMLElement, text: HTMLElement, active: string | null): void {
  if (getComputedStyle(column).position === 'static') return; // narrow: notes stand below the text
  const runs = [...text.querySelectorAll<HTMLElement>('[data-from]')],
    top = column.getBoundingClientRect().top;
  const notes = [...column.querySelectorAll<HTMLElement>('.note')].map((note) => {
    const at = Number(note.dataset.at),
      run = runs.findLast((r) => Number(r.dataset.from) <= at);
    return { note, height: note.offsetHeight, wanted: (run?.getClientRects()[0]?.top ?? top) - top, y: 0 };
  });
  let free = 0;
  for (const n of notes) {
    n.y = Math.max(n.wanted, free);
    free = n.y + n.height + GAP_PX;
  }
  const kept = notes.findIndex((n) => n.note.dataset.note === active);
  if (kept >= 0 && notes[kept]!.y > notes[kept]!.wanted && !column.matches(':hover, :focus-within')) {
    let below = notes[kept]!.wanted;
    for (let i = kept; i >= 0; i--) {
      const n = notes[i]!;
      n.y = Math.min(n.y, below);
      below = n.y - (notes[i - 1]?.height ?? 0) - GAP_PX;
    }
  }
  for (const { note, y } of notes) note.style.transform = `translateY(${y}px)`;
}
