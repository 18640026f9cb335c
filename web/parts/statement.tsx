/** One act of saying: who, through whom, by which act, the words, where it stands, and every wording on request. */
import { useState } from 'react';
import type { StoryReport } from '../../src/serve/wire.js';
import type { Span, Utterance, Wording } from '../../src/types.js';
import { standsAlone } from '../../src/say/alone.js';
import { type Book, firstTeller, nameAt, sayWhy, sureOf } from '../book.js';
import { wordsOf } from '../../src/say/reports.js';
import { UNSURE } from '../../src/say/sureness.js';
import { articleAddress, entityAddress, Link } from '../router.js';
import { ACT, DRIFT, percent, plural, SOURCE_KIND } from '../../src/say/words.js';
import { isByOffice, isLeftOpen } from '../../src/say/voices.js';
import { ofStatement } from '../rule.js';
import { Descent } from './descent.js';
import { Differing } from './differing.js';
import { InSentence } from './in-sentence.js';
import { RuleButton } from './rule-button.js';
import { SaidOn } from './said-on.js';
import { Sources } from './sources.js';

export function Statement({
  book,
  utterance: u,
  speaker = true,
  dated = false,
}: {
  readonly book: Book;
  readonly utterance: Utterance;
  readonly speaker?: boolean;
  readonly dated?: boolean;
}) {
  const [open, setOpen] = useState(false),
    first = u.wordings[0];
  if (!first) return null;
  const relays = [...new Set(u.wordings.flatMap((w) => w.relays))].filter((name) => name !== u.speaker);
  const sure = sureOf(book, u),
    further = book.further?.get(u.id),
    teller = firstTeller(book, u.anchors);
  return (
    <article className="statement" data-row data-act={u.act} id={`u-${u.id}`}>
      <p className="who">
        {speaker && (
          <>
            <Speaker utterance={u} />{' '}
          </>
        )}
        <span className="act">{ACT[u.act]}</span>
        {!speaker && isByOffice(u) && (
          <small className="source-kind" title={u.held?.why}>
            {' '}
            as “{u.speaker}”
          </small>
        )}
        {dated && <SaidOn book={book} utterance={u} />}
        {relays.length > 0 && (
          <span className="relay" title="The words reached the report through others">
            through {relays.join(', ')}
          </span>
        )}
      </p>
      <Words book={book} wording={first} />
      <div className="stands">
        <Sources book={book} anchors={u.anchors} independent={u.independent} quiet />
        {teller && <span className="first">first in {nameAt(book, teller.report.id)}</span>}
        {further && (
          <span className="further">
            known before, carried further by {[...new Set(further.map((id) => nameAt(book, id)))].join(', ')}
          </span>
        )}
        {sure < UNSURE && (
          <span
            className="unsure"
            title={`Onrecord is ${percent(sure)} sure that it has read this aright: who speaks, and which words are theirs. It says nothing of whether they are true.`}
          >
            reading {percent(sure)} sure
          </span>
        )}
        {u.drift.length > 0 && <span className="drifts">{driftKinds(u)}</span>}
        {u.wordings.length > 1 && (
          <button type="button" className="turn" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'fewer' : plural(u.wordings.length, 'wording')}
          </button>
        )}
      </div>
      {u.wordings.length > 1 && <Wordings book={book} utterance={u} open={open} />}
      <RuleButton of="statement" target={() => ofStatement(book, u)} />
    </article>
  );
}

export function Speaker({
  utterance: { speaker, named, held, entity, sourceKind, people },
}: {
  readonly utterance: Utterance;
}) {
  if (speaker === null) return <span className="speaker unnamed">nobody named</span>;
  if (isLeftOpen({ speaker, named }))
    return (
      <span className="speaker unnamed" title="The report does not say who this is, or Onrecord could not follow it">
        “{speaker.toLowerCase()}”, left open
      </span>
    );
  const byOffice = held !== undefined;
  const told =
    named || byOffice
      ? []
      : [
          ...(sourceKind ? [SOURCE_KIND[sourceKind]] : []),
          ...(people !== undefined && people > 1 ? [plural(people, 'person', 'people')] : []),
        ];
  return (
    <span
      className={named || byOffice ? 'speaker' : 'speaker unnamed'}
      title={
        byOffice
          ? `The report gives an office. ${held.why}`
          : named
            ? undefined
            : 'Unnamed: the report describes the source but does not name it'
      }
    >
      {entity ? (
        <Link href={entityAddress(entity)}>
          <bdi>{speaker}</bdi>
        </Link>
      ) : (
        <bdi>{speaker}</bdi>
      )}
      {told.length > 0 && <small className="source-kind"> unnamed · {told.join(' · ')}</small>}
    </span>
  );
}

function Words({ book, wording: { article, content, cue, form } }: { readonly book: Book; readonly wording: Wording }) {
  const spans = content.length ? content : cue,
    report = book.report.get(article),
    words = wordsOf(report, spans),
    [first] = spans,
    title = form === 'indirect' ? 'In the report’s words, not quoted' : undefined;
  if (report && first && isOneSentence(report, spans) && !standsAlone(words))
    return <InSentence book={book} anchor={{ article, ...first, exact: words }} spans={spans} className="fragment" />;
  return (
    <Link className={`words ${form}`} href={articleAddress(article, ...spans)} dir="auto" title={title}>
      {words}
    </Link>
  );
}

const isOneSentence = (report: StoryReport, spans: readonly Span[]): boolean =>
  spans.every((s, i) => !i || spans[i - 1]!.end <= s.start) &&
  report.sentences.some((s) => s.start <= spans[0]!.start && spans.at(-1)!.end <= s.end);

/** All wordings under the first, their differences from it coloured. */
function Wordings({
  book,
  utterance: u,
  open,
}: {
  readonly book: Book;
  readonly utterance: Utterance;
  readonly open: boolean;
}) {
  const [first] = u.wordings,
    base = wordsOf(book.report.get(first!.article), first!.content);
  const places = u.wordings.map((w) => {
    const words = wordsOf(book.report.get(w.article), w.content);
    return {
      article: w.article,
      spans: w.content,
      through: w.relays.filter((name) => name !== u.speaker),
      words: (
        <Link className={`words ${w.form}`} href={articleAddress(w.article, ...w.content)} dir="auto">
          {w !== first && open ? <Differing from={base} into={words} show="both" /> : words}
        </Link>
      ),
    };
  });
  const foot = u.linked && `Taken as one statement: ${sayWhy(book, u.linked.why)}`;
  return <Descent book={book} places={places} open={open} foot={foot} />;
}

const driftKinds = (u: Utterance): string =>
  `wording differs: ${[...new Set(u.drift.map((d) => DRIFT[d.kind]))].join(', ')}`;
