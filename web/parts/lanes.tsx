/**
 * Where people stood on an issue and when: one axis of time, a lane for each, its stances as signs that lead to the
 * words, a turn marked.
 */
import { useMemo, useRef } from 'react';
import type { Book } from '../book.js';
import { findLanes, hasNoCourse, type Lanes as AllLanes } from '../lanes.js';
import { sayDate, sayMore } from '../../src/say/words.js';
import { Drawn } from './lanes/drawn.js';
import { Sign, STANCE } from './lanes/stance.js';
import { Table } from './lanes/table.js';
import { LaneWords } from './lanes/words.js';
import { SaveDrawing } from './save.js';
import { useWidth } from './width.js';

type Issue = AllLanes['issues'][number];
/** So few are no crowd. */
const FEW = 4;

export function Lanes({ book, whole }: { readonly book: Book; readonly whole: boolean }) {
  const lanes = useMemo(() => findLanes(book.links.positions), [book]),
    ruler = useRef<HTMLDivElement>(null),
    box = useRef<HTMLElement>(null),
    width = useWidth(ruler);
  if (!lanes) return null;
  const weak = lanes.issues.filter(hasNoCourse),
    folded = weak.length > FEW ? weak : [];
  const drawn = ({ issue, lanes: of }: Issue) => (
    <section key={issue} className="issue" aria-label={issue}>
      <h4>
        <small>on</small> <bdi>{issue}</bdi>
      </h4>
      {of.map((lane) => (
        <Drawn key={lane.position.id} book={book} lane={lane} width={width} />
      ))}
      <LaneWords book={book} lanes={of} whole={whole} />
    </section>
  );
  return (
    <section className="lanes" aria-label="Positions" ref={box}>
      <h3>Positions through time</h3>
      <p className="label key">
        <Sign stance="for" /> {STANCE.for} <Sign stance="against" /> {STANCE.against} <Sign stance="open" />{' '}
        {STANCE.open}. Sides are guessed from the words of single statements; read by eye, about half of them hold, so
        follow each sign to what was said. What has no day of its own stands on that of its report. A bar is a date
        known only to the month or year; signs of one day stand side by side or, where there are many, below one
        another.
      </p>
      <div className="lane axis label">
        <span />
        <div ref={ruler}>
          <span>{sayDate(lanes.first)}</span>
          {lanes.last !== lanes.first && <span>{sayDate(lanes.last)}</span>}
        </div>
        <span />
      </div>
      {lanes.issues.filter((i) => !folded.includes(i)).map(drawn)}
      {folded.length > 0 && (
        <details className="issues" open={whole}>
          <summary>{sayMore(folded.length, 'issue')}, each of one speaker and without a course in time</summary>
          {folded.map(drawn)}
        </details>
      )}
      <Table book={book} lanes={lanes.issues.flatMap((i) => i.lanes)} />
      <SaveDrawing box={box} name="positions" joint />
    </section>
  );
}
