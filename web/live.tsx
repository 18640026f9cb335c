/** Listens for changes of the record while the window is looked at; fetches anew what is shown, and says what came. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Stories, StorySummary } from '../src/serve/wire.js';
import { Link, storyAddress } from './router.js';
import { plural, sayMore } from '../src/say/words.js';

interface News {
  readonly story: string;
  readonly name: string;
  readonly says: string;
}

export function Live() {
  const client = useQueryClient(),
    [news, setNews] = useState<readonly News[]>([]);
  useEffect(() => {
    let source: EventSource | undefined, known: string | undefined, before: Stories | undefined;
    const ask = async (): Promise<Stories | undefined> => {
      const answer = await fetch('/api/stories').catch(() => undefined);
      return answer?.ok ? ((await answer.json()) as Stories) : undefined;
    };
    const changed = async (version: string): Promise<void> => {
      const first = known === undefined;
      if (known === version) return;
      known = version;
      const now = await ask();
      if (!now) return;
      const came = first ? [] : findNews(before?.stories ?? [], now.stories);
      before = now;
      if (first) return;
      client.setQueryData(['stories'], now);
      await client.invalidateQueries();
      if (came.length)
        setNews((old) => [...came, ...old.filter((o) => !came.some((c) => c.story === o.story))].slice(0, 4));
    };
    // A browser keeps six lines open to one address: windows that nobody looks at give theirs back.
    const listen = () => {
      if (document.hidden) {
        source?.close();
        source = undefined;
        return;
      }
      if (source) return;
      source = new EventSource('/api/changes');
      source.addEventListener('version', (event) => void changed((event as MessageEvent<string>).data));
    };
    listen();
    document.addEventListener('visibilitychange', listen);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      source?.close();
    };
  }, [client]);
  return (
    <div className="news" role="status">
      {news.length > 0 && (
        <>
          <ul>
            {news.map((n) => (
              <li key={n.story}>
                <Link href={storyAddress(n.story)}>
                  <bdi>{n.name}</bdi>
                </Link>{' '}
                <span>{n.says}</span>
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => setNews([])}>
            Seen
          </button>
        </>
      )}
    </div>
  );
}

/** "2 reports came: 5 more statements, 1 more disagreement", story by story. */
function findNews(before: readonly StorySummary[], now: readonly StorySummary[]): News[] {
  const old = new Map(before.map((s) => [s.id, s]));
  return now.flatMap(({ id, name, articles, counts }) => {
    const was = old.get(id),
      came = articles.filter((a) => !was?.articles.includes(a)).length,
      gone = was?.articles.filter((a) => !articles.includes(a)).length ?? 0;
    if (!came && !gone) return [];
    const more = was
      ? (
          [
            ['utterances', 'statement', 'statements'],
            ['tallies', 'tally', 'tallies'],
            ['conflicts', 'disagreement', 'disagreements'],
          ] as const
        ).flatMap(([of, one, many]) => {
          const by = counts[of] - was.counts[of];
          return by ? [by > 0 ? sayMore(by, one, many) : plural(-by, `fewer ${one}`, `fewer ${many}`)] : [];
        })
      : [];
    const moved = [came && `${plural(came, 'report')} came`, gone && `${plural(gone, 'report')} left`]
      .filter(Boolean)
      .join(', ');
    return [
      {
        story: id,
        name: name || 'Untitled story',
        says: `${was ? '' : 'new story, '}${moved}${more.length ? `: ${more.join(', ')}` : ''}`,
      },
    ];
  });
}
