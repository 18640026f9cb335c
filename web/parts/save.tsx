/**
 * Small buttons that save what they stand beside: the table of their section, or rows given, as CSV; a drawing, or
 * several as one, as SVG or PNG.
 */
import type { MouseEvent, RefObject } from 'react';
import { toCsv } from '../../src/say/csv.js';
import { fileName, rowsOf, save, toDrawing, toJointDrawing, toPng } from '../save.js';

export function SaveTable({
  name,
  rows,
}: {
  readonly name: string;
  readonly rows?: () => readonly (readonly string[])[];
}) {
  const onSave = (event: MouseEvent) => {
    const table = (event.currentTarget as HTMLElement).closest('section')?.querySelector('table');
    if (rows || table)
      save(
        `${fileName(name)}.csv`,
        'text/csv;charset=utf-8',
        toCsv((rows?.() ?? rowsOf(table!)).map((row) => row.map((words) => words.replace(/\s+/g, ' ').trim()))),
      );
  };
  return (
    <p className="save">
      <button type="button" className="turn" onClick={onSave} aria-label={`Save the table ${name} as CSV`}>
        CSV
      </button>
    </p>
  );
}

export function SaveDrawing({
  box,
  name,
  joint = false,
}: {
  readonly box: RefObject<HTMLElement | null>;
  readonly name: string;
  readonly joint?: boolean;
}) {
  const onSave = async (as: 'svg' | 'png') => {
    const drawn = box.current?.querySelector('svg');
    if (!drawn) return;
    const drawing = joint ? toJointDrawing(box.current!) : toDrawing(drawn);
    if (as === 'svg') save(`${fileName(name)}.svg`, 'image/svg+xml', drawing.svg);
    else save(`${fileName(name)}.png`, 'image/png', await toPng(drawing));
  };
  return (
    <p className="save">
      <button
        type="button"
        className="turn"
        onClick={() => void onSave('svg')}
        aria-label={`Save the drawing ${name} as SVG`}
      >
        SVG
      </button>
      <button
        type="button"
        className="turn"
        onClick={() => void onSave('png')}
        aria-label={`Save the drawing ${name} as PNG`}
      >
        PNG
      </button>
    </p>
  );
}
