/** The statements behind the signs of an issue, on request. */
import { useState } from 'react';
import { ACT, plural } from '../../../src/say/words.js';
import type { Book } from '../../book.js';
import type { Lane } from '../../lanes.js';
import { Link, storyAddress } from '../../router.js';
import { Sources } from '../sources.js';
import { ofStep, STANCE } from './stance.js';

export function LaneWords({
  book,
  lanes,
  whole,
}: {
  readonly book: Book;
  readonly lanes: readonly Lane[];
  readonly whole: boolean;
}) {
  const [open, setOpen] = useState(whole);
  return (
    <details className="lane-words" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        {plural(
          lanes.reduce((sum, l) => sum + l.steps.length, 0),
          'statement',
        )}
      </summary>
      {open && lanes.map((lane) => <Words key={lane.position.id} book={book} lane={lane} />)}
    </details>
  );
}

function Words({
  book,
  lane: {
    position: { actor },
    steps,
  },
}: {
  readonly book: Book;
  readonly lane: Lane;
}) {
  return (
    <ol>
      {steps.map(({ at, step, turns }) => {
        const { utterance, day, href, words } = ofStep(book, step);
        return (
          <li key={at} data-row>
            <p className="who">
              <span className="speaker">
                <bdi>{actor}</bdi>
              </span>
              <time dateTime={step.date ?? undefined}>{day}</time>
              <span className="stance" data-stance={step.stance}>
                {STANCE[step.stance]}
              </span>
              {turns && <span className="turned">seems to change sides</span>}
              {utterance && (
                <Link className="act" href={storyAddress(book.story.id, 'voices', `u-${utterance.id}`)}>
                  {ACT[utterance.act]}
                </Link>
              )}
            </p>
            <Link className="words" href={href} dir="auto">
              {words}
            </Link>
            <Sources book={book} anchors={step.anchors} independent={utterance?.independent ?? 1} quiet />
          </li>
        );
      })}
    </ol>
  );
}
