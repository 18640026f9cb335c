/** One reading as text: statements, figures, times and events, each with its words. */
import { sayDate, sayTerm, sayWhen, STANDING } from '../../say/words.js';
import type { Article, Reading, Span } from '../../types.js';
import { paint, plain, windowWidth, wrapped } from '../terminal.js';
import { toQuantity } from './view.js';

export function readingLines(article: Article, reading: Reading): string[] {
  const width = windowWidth();
  const words = (span: Span) => plain(article.text.slice(span.start, span.end));
  const section = (title: string, lines: readonly string[]) =>
    lines.length ? ['', paint.bold(title), ...lines.map((l) => `  ${wrapped(l, width - 4, '    ')}`)] : [];
  return [
    paint.bold(plain(article.title ?? article.id)),
    paint.dim(
      [article.outlet, article.byline, sayDate(article.published)]
        .filter(Boolean)
        .map((w) => plain(w!))
        .join(' · '),
    ),
    ...reading.doubts.filter((d) => d.foreign).map((d) => paint.yellow(wrapped(d.about, width))),
    ...section(
      'Statements',
      reading.statements.map((s) => {
        const relays = s.relays.length
          ? paint.dim(` through ${s.relays.map((r) => plain(r.name)).join(', then ')}`)
          : '';
        return `${paint.cyan(s.act)} ${plain(s.speaker ?? 'no one named')}${relays}: ${s.content.map(words).join(' … ')} ${paint.dim(`(${s.form})`)}`;
      }),
    ),
    ...section(
      'Figures',
      reading.figures.map(
        (f) => `${paint.cyan(toQuantity(f, f.unit))} ${plain(f.measure)} ${paint.dim(`(${f.mode})`)}`,
      ),
    ),
    ...section(
      'Times',
      reading.times.map((t) => `${words(t)} ${paint.dim(`(${sayWhen(t.when) || t.value})`)}`),
    ),
    ...section(
      'Events',
      reading.events.map(
        (e) =>
          `${words(e.trigger)} ${paint.dim(
            `(${[e.type, e.mode]
              .flatMap((term) => term ?? [])
              .map(sayTerm)
              .join(', ')}; ${STANDING[e.standing]})`,
          )}`,
      ),
    ),
    '',
  ];
}
