/**
 * What a search finds: people, figures by number, statements by act and date, then statements and figures by their
 * words, each leading to them; then passages.
 */
import type { Hit, Suggestions } from '../../src/serve/wire.js';
import { outletOf, publisherOf } from '../../src/say/reports.js';
import { MOST_HITS, useSearch, useSuggestions } from '../client.js';
import { eachOnce } from '../hits.js';
import { SaveTable } from '../parts/save.js';
import { Empty, Failed, Loading, useTitle } from '../parts/states.js';
import { articleAddress, entityAddress, Link, storyAddress } from '../router.js';
import { ACT, plural, STANDING, sayDate, sayQuantity, sayScope, sayTerm } from '../../src/say/words.js';

const KINDS: readonly (readonly [Hit['kind'], string])[] = [
  ['statement', 'Statements'],
  ['figure', 'Figures'],
  ['article', 'Passages'],
];

/** "23 places", each counted as often as it is shown; as many as are asked for are hardly all. */
const sayPlaces = (hits: readonly Hit[]): string =>
  hits.length >= MOST_HITS
    ? `The best ${MOST_HITS} places`
    : plural(KINDS.flatMap(([kind]) => ofKind(hits, kind)).length, 'place');

const ofKind = (hits: readonly Hit[], kind: Hit['kind']) => eachOnce(hits.filter((h) => h.kind === kind));

export function SearchPage({ words }: { readonly words: string }) {
  const search = useSearch(words),
    known = useSuggestions(words.trim(), 50).data;
  useTitle(words ? `“${words}”` : 'Search');
  if (!words.trim())
    return (
      <Empty title="Search the record">
        Words of a statement, a name; a number with its measure (dead &gt; 50); an act or a date (denied, 8 Oct 2025).
        Words in "quotation marks" stand together.
      </Empty>
    );
  if (search.error) return <Failed error={search.error} again={() => void search.refetch()} />;
  if (!search.data) return <Loading what="what was found" />;
  const { hits } = search.data;
  const named = known?.q === words.trim() ? known.entities : [],
    numbers = known?.q === words.trim() ? known.figures : [],
    told = known?.q === words.trim() ? known.told : [];
  if (!hits.length && !named.length && !numbers.length && !told.length)
    return (
      <Empty title={`Nothing on record holds “${words}”`}>
        Try fewer words, or another form of them. A number can be asked for with its measure:{' '}
        <Link href="/search?q=dead%20%3E%205">dead &gt; 5</Link>; a statement by its act, its date, or both:{' '}
        <Link href="/search?q=denied%20October%202025">denied October 2025</Link>.
      </Empty>
    );
  return (
    <div className="found">
      <h1>
        {numbers.length > 0
          ? plural(
              numbers.reduce((sum, n) => sum + n.tally.figures.length, 0),
              'figure',
            )
          : told.length > 0
            ? plural(told.length, 'entry', 'entries')
            : sayPlaces(hits)}{' '}
        for <q dir="auto">{words}</q>
      </h1>
      {named.length > 0 && (
        <section>
          <h2>
            People, bodies and places<small>{named.length}</small>
          </h2>
          <ul>
            {named.slice(0, 12).map((e) => (
              <li key={e.id} data-row>
                <Link href={entityAddress(e.id)}>
                  <bdi>{e.name}</bdi>
                </Link>{' '}
                <span className="label">
                  {e.type} · named in {plural(e.reports, 'report')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {numbers.map((n) => (
        <Numbers key={`${n.story} ${n.tally.id}`} {...n} />
      ))}
      {told.length > 0 && <Told told={told} />}
      {KINDS.map(([kind, name]) => {
        const of = ofKind(hits, kind);
        return (
          of.length > 0 && (
            <section key={kind}>
              <h2>
                {name}
                <small>{of.length}</small>
              </h2>
              <ul>
                {of.map(({ hit: h, also }) => (
                  <li key={`${h.article} ${h.start} ${h.end}`} data-row>
                    <Link className="words" href={articleAddress(h.article, h)} dir="auto">
                      <WithWords text={h.exact} words={words} />
                    </Link>
                    <p className="label">
                      {h.speaker && (
                        <b>
                          <bdi>{h.speaker}</bdi>
                        </b>
                      )}
                      {h.speaker && ' · '}
                      <bdi>{whereOf(h)}</bdi>
                      {h.title && h.title !== h.exact && publisherOf(h) !== undefined && (
                        <>
                          {' '}
                          · <bdi>{h.title}</bdi>
                        </>
                      )}
                      {also.length > 0 && (
                        <>
                          , and word for word in{' '}
                          {also.slice(0, 8).map((a, i) => (
                            <span key={`${a.article} ${a.start}`}>
                              {i > 0 && ', '}
                              <Link href={articleAddress(a.article, a)}>
                                <bdi>{whereOf(a)}</bdi>
                              </Link>
                            </span>
                          ))}
                          {also.length > 8 && `, ${also.length - 8} more`}
                        </>
                      )}
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

/** "Vale Post, 5 Oct 2025". */
const whereOf = ({ article, title, ...report }: Hit): string =>
  `${outletOf({ ...report, id: article, ...(title !== null && { title }) })}, ${sayDate(report.published)}`;

/** What was said by an act, or said or happened on a date. */
function Told({ told }: { readonly told: Suggestions['told'] }) {
  return (
    <section>
      <h2>
        By act and date<small>{told.length}</small>
      </h2>
      <ul>
        {told.map(({ story, name, kind, day, act, speaker, type, standing, anchor }) => (
          <li key={`${kind} ${anchor.article} ${anchor.start}`} data-row>
            <p className="who">
              <time dateTime={day}>{sayDate(day)}</time>
              {kind === 'statement' ? (
                <>
                  <bdi className={speaker ? 'speaker' : 'speaker unnamed'}>{speaker ?? 'nobody named'}</bdi>
                  <span className="act">{ACT[act!]}</span>
                </>
              ) : (
                <>
                  <span className="kind">{sayTerm(type!)}</span>
                  {standing !== 'happened' && <span className="standing">{STANDING[standing!]}</span>}
                </>
              )}
            </p>
            <Link className="words" href={articleAddress(anchor.article, anchor)} dir="auto">
              {anchor.exact}
            </Link>
            <p className="label">
              <Link href={storyAddress(story)}>
                <bdi>{name}</bdi>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The figures of one tally that are as asked. */
function Numbers({ story, name, tally }: Suggestions['figures'][number]) {
  const title = [sayTerm(tally.measure), sayScope(tally)].filter(Boolean).join(', ');
  return (
    <section>
      <h2>
        {title}
        <small>
          <Link href={storyAddress(story, 'numbers', `t-${tally.id}`)}>
            <bdi>{name}</bdi>
          </Link>
        </small>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">As of</th>
            <th scope="col" className="number">
              Figure
            </th>
            <th scope="col">According to</th>
          </tr>
        </thead>
        <tbody>
          {tally.figures.map((f) => (
            <tr key={`${f.article} ${f.start}`} data-row>
              <td>{sayDate(f.asOf)}</td>
              <td className="number">
                <Link href={articleAddress(f.article, f)}>{sayQuantity(f, tally.unit)}</Link>
              </td>
              <td>{f.attributedTo ?? <span className="none">the report itself</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <SaveTable name={title} />
    </section>
  );
}

/** The words looked for, emphasised. */
function WithWords({ text, words }: { readonly text: string; readonly words: string }) {
  const wanted = new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  let at = 0;
  return (
    <>
      {text.split(/([\p{L}\p{N}]+)/u).map((piece) => {
        const key = at;
        at += piece.length;
        return wanted.has(piece.toLowerCase()) ? <em key={key}>{piece}</em> : piece;
      })}
    </>
  );
}
