/**
 * A drawing of a tally put on the page, with its links. Loaded by chart.tsx alone; what is drawn stands in
 * drawn-course.ts and drawn-spread.ts.
 */
import { useEffect, useRef } from 'react';
import { goTo } from '../router.js';
import { sayTerm } from '../../src/say/words.js';
import type { ChartProps } from './drawing.js';
import { drawCourse } from './drawn-course.js';
import { drawSpread } from './drawn-spread.js';
import { SaveDrawing } from './save.js';
import { useWidth } from './width.js';

export function Plotted(props: ChartProps) {
  const { book, tally, shape, policy } = props,
    box = useRef<HTMLDivElement>(null),
    width = useWidth(box);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the props are these four
  useEffect(() => {
    if (!width) return;
    const drawn = withLinks(shape === 'course' ? drawCourse(props, width) : drawSpread(props, width));
    box.current!.replaceChildren(drawn);
    return () => drawn.remove();
  }, [book, tally, shape, policy, width]);
  return (
    <div className="drawing">
      <div className={`chart ${shape}`} ref={box} />
      <SaveDrawing box={box} name={sayTerm(tally.measure)} />
    </div>
  );
}

function withLinks(svg: Element): Element {
  // Plot brings a style element; the content security policy admits none, and style.css says the same.
  for (const style of svg.querySelectorAll('style')) style.remove();
  svg.setAttribute('role', 'img');
  // A picture with a name has no parts for a screen reader; the table beside it has the same links in order.
  for (const named of svg.querySelectorAll('[aria-label]')) named.removeAttribute('aria-label');
  for (const link of svg.querySelectorAll('a')) {
    link.setAttribute('data-href', link.getAttribute('href') ?? '');
    link.removeAttribute('href');
  }
  svg.addEventListener('click', (event) => {
    const href = (event.target as Element).closest('a')?.getAttribute('data-href');
    if (href) goTo(href);
  });
  return svg;
}
