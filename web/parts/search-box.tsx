/**
 * The search field of the masthead with suggestions while typing. "/" goes to it, arrows choose, Enter goes, Escape
 * leaves it.
 */
import { type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { useSuggestions } from '../client.js';
import { entityAddress, goTo, searchAddress } from '../router.js';
import { plural, sayTerm } from '../../src/say/words.js';

const PAUSE_MS = 150;
/** The interface takes no more. */
const MOST_LETTERS = 400;

export function SearchBox({ words }: { readonly words: string }) {
  const [text, setText] = useState(words),
    [typed, setTyped] = useState(''),
    [at, setAt] = useState(-1),
    [open, setOpen] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setTyped(open ? text.trim() : ''), PAUSE_MS);
    return () => clearTimeout(wait);
  }, [text, open]);
  const { data } = useSuggestions(typed, 6);
  const choices =
    open && text.trim().length > 1 && data
      ? [
          ...data.entities.map((e) => ({
            key: e.id,
            words: e.name,
            beside: `${e.type}, ${plural(e.reports, 'report')}`,
            href: entityAddress(e.id),
          })),
          ...data.measures.map((m) => ({
            key: `m ${m}`,
            words: `${sayTerm(m)} > 0`,
            beside: 'figures',
            href: searchAddress(`${sayTerm(m)} > 0`),
          })),
          ...data.figures.slice(0, 6).map(({ story, name, tally }) => ({
            key: `f ${story} ${tally.id}`,
            words: `${sayTerm(tally.measure)} ${tally.figures
              .map((f) => f.exact)
              .slice(-3)
              .join(', ')}`,
            beside: name,
            href: searchAddress(text.trim()),
          })),
        ]
      : [];
  const go = (href: string) => {
    setOpen(false);
    goTo(href);
  };
  const search = (event: FormEvent) => {
    event.preventDefault();
    const chosen = choices[at];
    if (chosen) go(chosen.href);
    else if (text.trim()) go(searchAddress(text.trim()));
  };
  const struck = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') {
      setOpen(false);
      event.currentTarget.blur();
    }
    if (!choices.length || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    setAt((now) =>
      event.key === 'ArrowDown'
        ? ((now + 2) % (choices.length + 1)) - 1
        : ((now + choices.length + 1) % (choices.length + 1)) - 1,
    );
  };
  return (
    <search>
      <form
        onSubmit={search}
        onBlur={(e) => {
          if (!e.currentTarget.contains(e.relatedTarget)) setOpen(false);
        }}
      >
        <input
          id="search"
          type="search"
          value={text}
          placeholder="Search the record"
          aria-label="Search the record"
          autoComplete="off"
          spellCheck={false}
          maxLength={MOST_LETTERS}
          dir="auto"
          role="combobox"
          aria-expanded={choices.length > 0}
          aria-controls="suggested"
          aria-autocomplete="list"
          aria-activedescendant={choices[at] && `suggested-${at}`}
          onChange={(e) => {
            setText(e.target.value);
            setAt(-1);
            setOpen(true);
          }}
          onKeyDown={struck}
        />
        <kbd>/</kbd>
        <div id="suggested" role="listbox" aria-label="Suggestions" hidden={!choices.length}>
          {choices.map((c, i) => (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field keeps the focus and moves the choice, as a combobox does
            <div
              key={c.key}
              id={`suggested-${i}`}
              role="option"
              aria-selected={i === at}
              onMouseDown={(e) => e.preventDefault()}
              onClick={() => go(c.href)}
            >
              <bdi>{c.words}</bdi>
              <small>{c.beside}</small>
            </div>
          ))}
        </div>
      </form>
    </search>
  );
}
