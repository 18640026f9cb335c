/** One act of saying: who, through whom, by which act, the words, where it stands, and every wording on request. */
import type { Utterance } from '../../src/types.js';
import { type Book, outletOf, wordsOf } from '../book.js';
import { articleAddress, entityAddress, Link } from '../router.js';
import { ACT, sayDate, sayWhen } from '../say.js';
import { Differing } from './differing.js';
import { Sources } from './sources.js';

export function Statement({ book, utterance: u, speaker = true, dated = false }: { readonly book: Book; readonly utterance: Utterance; readonly speaker?: boolean; readonly dated?: boolean }) {
  const first = u.wordings[0];
  if (!first) return null;
  const relays = [...new Set(u.wordings.flatMap((w) => w.relays))];
  const report = book.report.get(first.article);
  return (
    <article className="statement" data-row data-act={u.act} id={`u-${u.id}`}>
      <p className="who">
        {speaker && <><Speaker utterance={u} />{' '}</>}
        <span className="act">{ACT[u.act]}</span>
        {dated && <time dateTime={u.said?.from ?? report?.published}>{u.said ? sayWhen(u.said) : sayDate(report?.published)}</time>}
        {relays.length > 0 && <span className="relay" title="The words reached the report through others">through {relays.join(', ')}</span>}
        {first.form === 'indirect' && <span className="form" title="The report’s words, not the speaker’s">in the report’s words</span>}
      </p>
      <Words book={book} article={first.article} spans={first.content.length ? first.content : first.cue} form={first.form} />
      {u.wordings.length > 1
        ? <details className="wordings">
            <summary><Sources book={book} anchors={u.anchors} independent={u.independent} />{u.drift.length > 0 && <span className="drifts">{driftKinds(u)}</span>}</summary>
            <Wordings book={book} utterance={u} />
          </details>
        : <Sources book={book} anchors={u.anchors} independent={u.independent} quiet />}
    </article>
  );
}

export function Speaker({ utterance: { speaker, named, entity } }: { readonly utterance: Utterance }) {
  if (speaker === null) return <span className="speaker unnamed">nobody named</span>;
  return (
    <span className={named ? 'speaker' : 'speaker unnamed'} title={named ? undefined : 'Unnamed: the report describes the source but does not name it'}>
      {entity ? <Link href={entityAddress(entity)}><bdi>{speaker}</bdi></Link> : <bdi>{speaker}</bdi>}
    </span>
  );
}

function Words({ book, article, spans, form }: { readonly book: Book; readonly article: string; readonly spans: readonly { start: number; end: number }[]; readonly form: string }) {
  return <Link className={`words ${form}`} href={articleAddress(article, ...spans)} dir="auto">{wordsOf(book.report.get(article), spans)}</Link>;
}

/** All wordings under the first, their differences from it coloured. */
function Wordings({ book, utterance: u }: { readonly book: Book; readonly utterance: Utterance }) {
  const base = wordsOf(book.report.get(u.wordings[0]!.article), u.wordings[0]!.content);
  return (
    <ol>
      {u.wordings.map((w, i) => {
        const report = book.report.get(w.article), words = wordsOf(report, w.content);
        return (
          <li key={`${w.article} ${w.statement}`}>
            <span className="label">{report ? outletOf(report) : w.article} · {sayDate(report?.published)}{w.relays.length > 0 && ` · through ${w.relays.join(', ')}`}</span>
            <Link className={`words ${w.form}`} href={articleAddress(w.article, ...w.content)} dir="auto">{i ? <Differing from={base} into={words} show="into" /> : words}</Link>
          </li>
        );
      })}
      {u.linked && <li className="label why">Taken as one statement: {u.linked.why}</li>}
    </ol>
  );
}

const driftKinds = (u: Utterance): string => `wording differs: ${[...new Set(u.drift.map((d) => d.kind))].join(', ')}`;
