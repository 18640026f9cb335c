/**
 * Who says what: positions through time, then each speaker by name with their statements in order of time; sources
 * without a name under their descriptions, those left open and what is hardly read last.
 */
import { useMemo } from 'react';
import type { Book } from '../book.js';
import { useGradually } from '../parts/gradual.js';
import { Lanes } from '../parts/lanes.js';
import { Speaker, Statement } from '../parts/statement.js';
import { entityAddress, goTo, Link, withQuery } from '../router.js';
import { ACT, plural, sayTerm } from '../../src/say/words.js';
import { countActs, findVoices, type Voice } from '../voices.js';
import type { ViewProps } from './story.js';

const UNNAMED: readonly (readonly [Voice['kind'], string, string])[] = [
  [
    'described',
    'Sources without a name',
    'Under the words by which the reports describe them. Two descriptions may mean one source.',
  ],
  ['open', 'Left open', 'The report names nobody, or says “they” and it does not follow who that is.'],
  ['unsure', 'Hardly sure', 'No likelier right than wrong: who speaks, or which words are theirs. The surest first.'],
];

/** More than a tall window holds. */
const FIRST_VOICES = 5;

export function Voices({ book, whole = false }: ViewProps) {
  const voices = useMemo(() => findVoices(book), [book]),
    named = voices.filter((v) => v.kind === 'named'),
    shown = useGradually(named, FIRST_VOICES, whole || location.hash !== '');
  if (!voices.length) return <p className="nothing">Nobody is on record as saying anything.</p>;
  return (
    <div className="with-index">
      <nav className="index" aria-label="Speakers">
        <ol>
          {named.map((v, i) => (
            <li key={v.key}>
              <a href={`#v-${i}`}>
                <bdi>{v.name}</bdi>
                <small> {v.utterances.length}</small>
              </a>
            </li>
          ))}
        </ol>
        {UNNAMED.map(([kind, title]) => {
          const of = voices.filter((v) => v.kind === kind);
          return (
            of.length > 0 && (
              <p key={kind}>
                <a href={`#v-${kind}`} className="unnamed">
                  {title}
                  <small> {of.reduce((sum, v) => sum + v.utterances.length, 0)}</small>
                </a>
              </p>
            )
          );
        })}
      </nav>
      <div>
        <Lanes book={book} whole={whole} />
        {shown.map((v, i) => (
          <section key={v.key} className="voice" id={`v-${i}`} aria-label={v.name}>
            <h3>
              <VoiceName voice={v} /> <small>{plural(v.utterances.length, 'statement')}</small>
            </h3>
            <Roles book={book} entity={v.utterances[0]!.entity} />
            <Acts voice={v} />
            {v.utterances.map((u) => (
              <Statement key={u.id} book={book} utterance={u} speaker={false} dated />
            ))}
          </section>
        ))}
        {shown.length === named.length &&
          UNNAMED.map(([kind, title, says]) => {
            const of = voices.filter((v) => v.kind === kind);
            return (
              of.length > 0 && (
                <section key={kind} className="voice unnamed-voices" id={`v-${kind}`} aria-label={title}>
                  <h3>
                    {title}{' '}
                    <small>
                      {plural(
                        of.reduce((sum, v) => sum + v.utterances.length, 0),
                        'statement',
                      )}
                    </small>
                  </h3>
                  <p className="label">{says}</p>
                  {of.flatMap((v) => v.utterances.map((u) => <Statement key={u.id} book={book} utterance={u} dated />))}
                </section>
              )
            );
          })}
      </div>
    </div>
  );
}

/** Of an entity its name in the record: a report may give another, or its office alone. */
function VoiceName({ voice: { name, utterances } }: { readonly voice: Voice }) {
  const [first] = utterances;
  return first?.entity ? (
    <span className="speaker">
      <Link href={entityAddress(first.entity)}>
        <bdi>{name}</bdi>
      </Link>
    </span>
  ) : (
    <Speaker utterance={first!} />
  );
}

function Roles({ book, entity }: { readonly book: Book; readonly entity: string | undefined }) {
  const found = entity ? book.entity.get(entity) : undefined,
    roles = [...new Set(found?.roles.map((r) => r.exact))];
  return found && <p className="label roles">{roles.length ? roles.slice(0, 4).join(' · ') : sayTerm(found.type)}</p>;
}

/** "said 12 · denied 3": each leads to those statements alone. */
function Acts({ voice: { utterances } }: { readonly voice: Voice }) {
  const acts = countActs(utterances),
    { entity } = utterances[0]!;
  if (acts.length < 2) return null;
  const address = (act: string) => {
    const url = new URL(withQuery('act', act), location.href);
    if (entity) url.searchParams.set('who', entity);
    return url.pathname + url.search;
  };
  return (
    <p className="label acts">
      {acts.map(([act, n]) => (
        <Link
          key={act}
          href={address(act)}
          onClick={(e) => {
            e.preventDefault();
            goTo(address(act), { replace: true });
          }}
        >
          {act === 'other' ? 'other' : ACT[act]} {n}
        </Link>
      ))}
    </p>
  );
}
