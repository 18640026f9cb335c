/** Who says what: each speaker with their statements in order of time, the most heard first; those without a name under their descriptions, last. */
import { useMemo } from 'react';
import type { Utterance } from '../../src/types.js';
import { type Book, compare, groupBy } from '../book.js';
import { Lanes } from '../parts/lanes.js';
import { Speaker, Statement } from '../parts/statement.js';
import { plural, sayTerm } from '../say.js';
import type { ViewProps } from './story.js';

interface Voice { readonly key: string; readonly name: string; readonly named: boolean; readonly utterances: readonly Utterance[] }

export function Voices({ book }: ViewProps) {
  const voices = useMemo(() => findVoices(book), [book]);
  if (!voices.length) return <p className="nothing">Nobody is on record as saying anything.</p>;
  return (
    <div className="with-index">
      <nav className="index" aria-label="Speakers">
        <ol>{voices.map((v, i) => <li key={v.key}><a href={`#v-${i}`} className={v.named ? '' : 'unnamed'}><bdi>{v.name}</bdi><small>{v.utterances.length}</small></a></li>)}</ol>
      </nav>
      <div>
        <Lanes book={book} />
        {voices.map((v, i) => (
          <section key={v.key} className="voice" id={`v-${i}`} aria-label={v.name}>
            <h3><Speaker utterance={v.utterances[0]!} /> <small>{plural(v.utterances.length, 'statement')}</small></h3>
            <Roles book={book} entity={v.utterances[0]!.entity} />
            {v.utterances.map((u) => <Statement key={u.id} book={book} utterance={u} speaker={false} dated />)}
          </section>
        ))}
      </div>
    </div>
  );
}

function Roles({ book, entity }: { readonly book: Book; readonly entity: string | undefined }) {
  const found = entity ? book.entity.get(entity) : undefined, roles = [...new Set(found?.roles.map((r) => r.exact))];
  return found && <p className="label roles">{roles.length ? roles.slice(0, 4).join(' · ') : sayTerm(found.type)}</p>;
}

function findVoices(book: Book): Voice[] {
  const groups = groupBy(book.links.utterances, (u) => u.entity ?? u.speaker ?? '');
  const when = (u: Utterance): string => u.said?.from ?? book.report.get(u.wordings[0]?.article ?? '')?.published ?? '9';
  return [...groups].map(([key, utterances]): Voice => ({
    key, name: book.entity.get(key)?.name ?? utterances[0]!.speaker ?? 'nobody named', named: utterances[0]!.named,
    utterances: utterances.toSorted((a, b) => compare(when(a), when(b))),
  })).sort((a, b) => Number(b.named) - Number(a.named) || b.utterances.length - a.utterances.length || compare(a.name, b.name));
}
