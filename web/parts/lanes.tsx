/**
 * Where people stood on an issue and when: one axis of time, a lane for each, its stances as signs that lead to the
 * words, a turn marked.
 */
import { useMemo, useRef, useState } from 'react';
import type { Position } from '../../src/types.js';
import type { Book } from '../book.js';
import { wordsOf } from '../../src/say/reports.js';
import { type Lanes as AllLanes, findLanes, type Lane, type Stance, spread } from '../lanes.js';
import { articleAddress, Link, storyAddress } from '../router.js';
import { ACT, plural, sayDate } from '../../src/say/words.js';
import { SaveDrawing, SaveTable } from './save.js';
import { Sources } from './sources.js';
import { useWidth } from './width.js';

const STANCE: { readonly [S in Stance]: string } = {
  for: 'for it',
  against: 'against it, or denies it',
  open: 'speaks of it',
};
/** Signs are targets: none is nearer to the next than WCAG 2.2 asks of a target. */
const APART_PX = 24,
  HEIGHT_PX = 28,
  EDGE_PX = 12;

type Issue = AllLanes['issues'][number];
/** One person's one stance: what has no course is folded away where there is much of it. */
const isSingle = ({ lanes: [lane, ...others] }: Issue): boolean => others.length === 0 && lane?.steps.length === 1;
const FEW = 4;

export function Lanes({ book, whole }: { readonly book: Book; readonly whole: boolean }) {
  const lanes = useMemo(() => findLanes(book.links.positions), [book]),
    ruler = useRef<HTMLDivElement>(null),
    box = useRef<HTMLElement>(null),
    width = useWidth(ruler);
  if (!lanes) return null;
  const single = lanes.issues.filter(isSingle),
    folded = single.length > FEW ? single : [];
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
        {STANCE.open}. Sides are taken from the words of single statements, and often wrongly: each sign leads to what
        was said. A bar is a date known only to the month or year; signs of one day stand side by side.
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
          <summary>{plural(folded.length, 'issue')} more, each with one statement</summary>
          {folded.map(drawn)}
        </details>
      )}
      <Table book={book} lanes={lanes.issues.flatMap((i) => i.lanes)} />
      <SaveDrawing box={box} name="positions" joint />
    </section>
  );
}

/** The same as a table, to be saved. */
function Table({ book, lanes }: { readonly book: Book; readonly lanes: readonly Lane[] }) {
  return (
    <section className="lanes-table">
      <details>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">On</th>
              <th scope="col">Date</th>
              <th scope="col">Stance</th>
              <th scope="col">Words</th>
            </tr>
          </thead>
          <tbody>
            {lanes.flatMap(({ position: { id, actor, issue }, steps }) =>
              steps.map(({ at, step, turns }) => {
                const { href, words } = ofStep(book, step);
                return (
                  <tr key={`${id} ${at}`}>
                    <td>{actor}</td>
                    <td>{issue}</td>
                    <td>{sayDate(step.date)}</td>
                    <td>
                      {STANCE[step.stance]}
                      {turns && ', a turn'}
                    </td>
                    <td>
                      <Link href={href}>{words}</Link>
                    </td>
                  </tr>
                );
              }),
            )}
          </tbody>
        </table>
      </details>
      <SaveTable name="positions" />
    </section>
  );
}

const Sign = ({ stance }: { readonly stance: Stance }) => (
  <svg aria-hidden="true" width="14" height="14">
    <circle cx="7" cy="7" r="5.5" data-stance={stance} />
  </svg>
);

function Drawn({
  book,
  lane: {
    position: { actor },
    placed,
    steps,
    turns,
  },
  width,
}: {
  readonly book: Book;
  readonly lane: Lane;
  readonly width: number;
}) {
  const room = Math.max(0, width - 2 * EDGE_PX),
    xs = spread(
      placed.map((s) => (s.from + s.to) / 2),
      room,
      Math.min(APART_PX, room / Math.max(1, placed.length - 1)),
    ).map((x) => x + EDGE_PX);
  const acts = findActs(book, steps),
    undated = placed.length ? steps.length - placed.length : 0;
  return (
    <div className="lane">
      <p className="actor">
        <bdi>{actor}</bdi>
      </p>
      <div>
        {placed.length === 0 ? (
          <p className="label">undated</p>
        ) : (
          width > 0 && (
            // biome-ignore lint/a11y/noSvgWithoutTitle: what it shows are links, each with a name
            <svg width={width} height={HEIGHT_PX}>
              <line x1="0" x2={width} y1={HEIGHT_PX / 2} y2={HEIGHT_PX / 2} />
              {placed.map(
                (s, i) =>
                  s.to > s.from && (
                    <line
                      key={s.at}
                      className="stretch"
                      x1={s.from * room + EDGE_PX}
                      x2={Math.max(s.to * room + EDGE_PX, xs[i]!)}
                      y1={HEIGHT_PX / 2}
                      y2={HEIGHT_PX / 2}
                    />
                  ),
              )}
              {placed.map((s, i) => {
                const { href, words } = ofStep(book, s.step),
                  says = `${sayDate(s.step.date)}: ${STANCE[s.step.stance]}${s.turns ? ', a turn' : ''}. ${words}`;
                return (
                  <Link key={s.at} href={href} aria-label={says}>
                    <title>{says}</title>
                    <rect x={xs[i]! - 12} y={HEIGHT_PX / 2 - 12} width="24" height="24" className="target" />
                    <circle cx={xs[i]} cy={HEIGHT_PX / 2} r="5.5" data-stance={s.step.stance} />
                    {s.turns && <path className="turn-sign" d={`M${xs[i]! - 9} ${HEIGHT_PX / 2 - 9}v18`} />}
                  </Link>
                );
              })}
            </svg>
          )
        )}
      </div>
      <p className="stands-now">
        {acts.map(([act, stance], i) => (
          <span key={act}>
            {i > 0 && ', '}
            <span className="stance" data-stance={stance}>
              {act}
            </span>
          </span>
        ))}
        {undated > 0 && `, ${undated} undated`}
        {turns > 0 && <span className="turned"> · turns {turns === 1 ? 'once' : `${turns} times`}</span>}
      </p>
    </div>
  );
}

/**
 * What was done by saying it, each act once, with the side last taken by it: the act is the report's own verb, the side
 * a guess from words.
 */
const findActs = (book: Book, steps: Lane['steps']): readonly (readonly [string, Stance])[] => [
  ...new Map(
    steps.flatMap(({ step }) => {
      const act = book.links.utterances.find((u) => u.id === step.utterance)?.act;
      return act ? [[ACT[act], step.stance] as const] : [];
    }),
  ),
];

/** The statements behind the signs of an issue, on request. */
function LaneWords({
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

/** Where a stance stands, and its words. */
function ofStep(book: Book, { utterance: id, anchors: [anchor] }: Position['sequence'][number]) {
  const utterance = book.links.utterances.find((u) => u.id === id),
    wording = utterance?.wordings.find((w) => w.article === anchor?.article) ?? utterance?.wordings[0];
  if (wording)
    return {
      utterance,
      href: articleAddress(wording.article, ...wording.content),
      words: wordsOf(book.report.get(wording.article), wording.content),
    };
  return {
    utterance,
    href: anchor ? articleAddress(anchor.article, anchor) : storyAddress(book.story.id, 'voices'),
    words: anchor?.exact ?? '',
  };
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
        const { utterance, href, words } = ofStep(book, step);
        return (
          <li key={at} data-row>
            <p className="who">
              <span className="speaker">
                <bdi>{actor}</bdi>
              </span>
              <time dateTime={step.date ?? undefined}>{sayDate(step.date)}</time>
              <span className="stance" data-stance={step.stance}>
                {STANCE[step.stance]}
              </span>
              {turns && <span className="turned">turns</span>}
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
