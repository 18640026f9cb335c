/**
 * Addresses: where the reader is, how to go elsewhere, and links that do it without a reload. The address carries all
 * state worth sharing.
 */
import { type AnchorHTMLAttributes, type MouseEvent, useSyncExternalStore } from 'react';
import type { Span } from '../src/types.js';

export interface Place {
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly hash: string;
}

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};
window.addEventListener('popstate', tell);

/** Goes to an address; `replace` for changes of view that the back button should skip. */
export function goTo(address: string, { replace = false } = {}): void {
  const before = location.pathname;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  tell();
  if (replace || location.pathname === before) return;
  window.scrollTo(0, 0);
  document.getElementById('main')?.focus({ preventScroll: true }); // a screen reader goes on from the new page
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export function usePlace(): Place {
  const href = useSyncExternalStore(subscribe, () => location.href),
    url = new URL(href);
  return {
    path: url.pathname.split('/').filter(Boolean).map(decoded),
    query: url.searchParams,
    hash: url.hash.slice(1),
  };
}

/** The same place with one part of the query set, or taken out where `value` is empty. */
export function withQuery(name: string, value: string): string {
  const url = new URL(location.href);
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  return url.pathname + url.search;
}

export const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

// ── Where things live ─────────────────────────────────────────────────────────

export type View = 'timeline' | 'voices' | 'numbers' | 'reports' | 'disagreements' | 'map' | 'all';

export const storyAddress = (id: string, view: View = 'timeline', hash = ''): string =>
  `/stories/${encodeURIComponent(id)}${view === 'timeline' ? '' : `/${view}`}${hash && `#${hash}`}`;
export const entityAddress = (id: string): string => `/entities/${encodeURIComponent(id)}`;
export const searchAddress = (words: string): string => `/search?q=${encodeURIComponent(words)}`;
/** The article at its very words. */
export const articleAddress = (id: string, ...spans: readonly Span[]): string =>
  `/articles/${encodeURIComponent(id)}${spans.length ? `?at=${spans.map((s) => `${s.start}-${s.end}`).join(',')}` : ''}`;

export const compareAddress = (a: string, b: string): string =>
  `/compare?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`;
export const exportAddress = (story: string, format: string): string =>
  `/api/stories/${encodeURIComponent(story)}/export?format=${format}`;

/** "?at=12-80,95-120" and "#s12-80" → spans. */
export function spansAt({ query, hash }: Place): Span[] {
  return `${query.get('at') ?? ''},${/^s\d/.test(hash) ? hash.slice(1) : ''}`.split(',').flatMap((range) => {
    const [, start, end] = /^(\d+)-(\d+)$/.exec(range) ?? [];
    return start && end && Number(start) < Number(end) ? [{ start: Number(start), end: Number(end) }] : [];
  });
}

export function Link({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    goTo(href);
  };
  return <a href={href} onClick={follow} {...rest} />;
}
