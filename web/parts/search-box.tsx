/** The search field of the masthead. "/" goes to it, Escape leaves it. */
import { type FormEvent, useState } from 'react';
import { goTo, searchAddress } from '../router.js';

export function SearchBox({ words }: { readonly words: string }) {
  const [text, setText] = useState(words);
  const search = (event: FormEvent) => { event.preventDefault(); if (text.trim()) goTo(searchAddress(text.trim())); };
  return (
    <search>
      <form onSubmit={search}>
        <input id="search" type="search" value={text} placeholder="Search the record" aria-label="Search the record" autoComplete="off" spellCheck={false} dir="auto"
          onChange={(e) => setText(e.target.value)} onKeyDown={(e) => { if (e.key === 'Escape') e.currentTarget.blur(); }} />
        <kbd>/</kbd>
      </form>
    </search>
  );
}
