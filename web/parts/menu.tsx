/**
 * A word with a list under it, which closes as menus do: by Escape, which gives the focus back, by a click elsewhere,
 * and once something is chosen.
 */
import { type ReactNode, useEffect, useRef } from 'react';

export function Menu({
  name,
  className,
  children,
}: {
  readonly name: string;
  readonly className: string;
  readonly children: ReactNode;
}) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const shut = (): void => {
      if (box.current) box.current.open = false;
    };
    const clicked = (event: MouseEvent): void => {
      if (!box.current?.firstElementChild?.contains(event.target as Node)) shut();
    };
    const struck = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !box.current?.open) return;
      shut();
      box.current.querySelector('summary')?.focus();
    };
    document.addEventListener('click', clicked);
    document.addEventListener('keydown', struck);
    return () => {
      document.removeEventListener('click', clicked);
      document.removeEventListener('keydown', struck);
    };
  }, []);
  return (
    <details className={className} ref={box}>
      <summary>{name}</summary>
      {children}
    </details>
  );
}
