/**
 * What of the story is looked at: a quiet line that opens into fields. Every field is a part of the address, so a
 * narrowed view can be passed on.
 */
import { useState } from 'react';
import { plural } from '../../src/say/words.js';
import type { SinceAnswer as News } from '../../src/serve/wire.js';
import type { Book } from '../book.js';
import { findSet, LENS, type Lens } from '../lens.js';
import { goTo } from '../router.js';
import { findBeginnings } from './lens-bar/choices.js';
import { LensFields } from './lens-bar/fields.js';

interface BarProps {
  readonly whole: Book;
  readonly shown: Book;
  readonly lens: Lens;
  readonly news: News | undefined;
}

export function LensBar({ whole, shown, lens, news }: BarProps) {
  const narrowed = findSet(lens).length > 0;
  const [open, setOpen] = useState(narrowed);
  return (
    <details className="lens" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <span>
          Narrow
          {findBeginnings(whole, lens.since).length > 1 && ', or see what is new since a day'}
        </span>
        {narrowed && (
          <span className="told" role="status">
            {sayShown(shown, whole)}
            {lens.since && news && sayGrown(shown, news)}
          </span>
        )}
      </summary>
      <div className="fields">
        <LensFields whole={whole} lens={lens} />
        {narrowed && (
          <button type="button" onClick={() => goTo(withoutLens(), { replace: true })}>
            Show all
          </button>
        )}
      </div>
    </details>
  );
}

function sayShown({ links, reports }: Book, whole: Book): string {
  const statements = `${plural(links.utterances.length, 'statement')} of ${whole.links.utterances.length}`;
  const happenings = `${plural(links.happenings.length, 'happening')} of ${whole.links.happenings.length}`;
  return `${statements}, ${happenings}, ${plural(reports.length, 'report')} of ${whole.reports.length}`;
}

function sayGrown({ links }: Book, { grown }: News): string {
  const known = links.utterances.filter((u) => grown.utterances.includes(u.id));
  return `; of the statements ${plural(known.length, 'was', 'were')} known before and carried further`;
}

function withoutLens(): string {
  const url = new URL(location.href);
  for (const name of LENS) url.searchParams.delete(name);
  return url.pathname + url.search;
}
