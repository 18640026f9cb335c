/** What a search finds: statements and figures first, each leading to its words; then passages. */
import type { Hit } from '../../src/serve/wire.js';
import { useSearch } from '../client.js';
import { Empty, Failed, Loading, useTitle } from '../parts/states.js';
import { articleAddress, Link } from '../router.js';
import { plural } from '../say.js';

const KINDS: readonly (readonly [Hit['kind'], string])[] = [['statement', 'Statements'], ['figure', 'Figures'], ['article', 'Passages']];

export function SearchPage({ words }: { readonly words: string }) {
  const search = useSearch(words);
  useTitle(words ? `“${words}”` : 'Search');
  if (!words.trim()) return <Empty title="Search the record">Words of a statement, a name, a figure. Words in "quotation marks" stand together.</Empty>;
  if (search.error) return <Failed error={search.error} again={() => void search.refetch()} />;
  if (!search.data) return <Loading what="what was found" />;
  const { hits } = search.data;
  if (!hits.length) return <Empty title={`Nothing on record holds “${words}”`}>Try fewer words, or another form of them.</Empty>;
  return (
    <div className="found">
      <h1>{plural(hits.length, 'passage')} for <q dir="auto">{words}</q></h1>
      {KINDS.map(([kind, name]) => {
        const of = hits.filter((h) => h.kind === kind);
        return of.length > 0 && <section key={kind}><h2>{name}<small>{of.length}</small></h2><ul>{of.map((h) => (
          <li key={`${h.article} ${h.start} ${h.end}`} data-row>
            <Link className="words" href={articleAddress(h.article, h)} dir="auto"><WithWords text={h.exact} words={words} /></Link>
            <p className="label">{h.speaker && <b><bdi>{h.speaker}</bdi></b>}{h.speaker && ' · '}<bdi>{h.title ?? h.article}</bdi></p>
          </li>
        ))}</ul></section>;
      })}
    </div>
  );
}

/** The words looked for, emphasised. */
function WithWords({ text, words }: { readonly text: string; readonly words: string }) {
  const wanted = new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  let at = 0;
  return <>{text.split(/([\p{L}\p{N}]+)/u).map((piece) => { const key = at; at += piece.length; return wanted.has(piece.toLowerCase()) ? <em key={key}>{piece}</em> : piece; })}</>;
}
