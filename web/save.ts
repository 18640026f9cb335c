/** What stands on the page as files: the rows of a table, a drawing as SVG or PNG. Nothing leaves the machine. */

/** A cell's parts that stand apart (a figure and its note) with a space between them. */
export const rowsOf = (table: HTMLTableElement): string[][] =>
  [...table.rows].map((row) => [...row.cells].map((cell) => { const title = cell.querySelector<HTMLElement>('[title]'); return [...cell.childNodes].map((n) => n.textContent ?? '').join(' ').trim() || title?.title || ''; }));

/** The drawing with the look it has here written into it, so that it looks the same anywhere. */
export function toSvg(drawn: SVGSVGElement): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement, here = [drawn, ...drawn.querySelectorAll('*')], there = [copy, ...copy.querySelectorAll('*')];
  here.forEach((element, i) => {
    const look = getComputedStyle(element);
    for (const name of LOOK) { const value = look.getPropertyValue(name); if (value && value !== 'none' || name === 'fill' || name === 'stroke') there[i]!.setAttribute(name, value); }
    there[i]!.removeAttribute('class');
    there[i]!.removeAttribute('tabindex');
  });
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('data-href');
  const { width, height } = drawn.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of [['width', '100%'], ['height', '100%'], ['fill', getComputedStyle(document.body).backgroundColor]] as const) ground.setAttribute(name, value);
  copy.insertBefore(ground, copy.firstChild);
  return new XMLSerializer().serializeToString(copy);
}

const LOOK = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'opacity', 'color'];

/** Twice as fine as on the screen. */
export async function toPng(svg: string, width: number, height: number): Promise<Blob> {
  const picture = new Image(), canvas = document.createElement('canvas');
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be made'))), 'image/png'));
}

export function save(name: string, type: string, content: string | Blob): void {
  const link = document.createElement('a'), address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
