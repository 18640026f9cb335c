/** What a page says while it waits, when it has nothing, and when something failed. */
import { type ReactNode, useEffect } from 'react';
import { Refused } from '../client.js';
import { Link } from '../router.js';

export const Loading = ({ what }: { readonly what: string }) => (
  <div className="state loading" role="status">
    <p>Opening {what} …</p>
    <div aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  </div>
);

export const Empty = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className="state">
    <h1>{title}</h1>
    <p>{children}</p>
  </div>
);

export const Failed = ({ error, again }: { readonly error: Error; readonly again?: () => void }) =>
  error instanceof Refused && error.code.startsWith('no-such') ? (
    <div className="state" role="alert">
      <h1>Not on record</h1>
      <p>
        What this address names is not on record, or is no longer. <Link href="/">All stories</Link>
      </p>
    </div>
  ) : (
    <div className="state failed" role="alert">
      <h1>This could not be shown</h1>
      <p>{error.message}</p>
      {again && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );

/** Names the window after what it shows. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Onrecord` : 'Onrecord';
  }, [title]);
}
