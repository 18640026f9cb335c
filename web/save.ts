/** What stands on the page as files: the rows of a table, a drawing as SVG or PNG. Nothing leaves the machine. */

/** A cell's parts that stand apart (a figure and its note) with a space between them. */
export const rowsOf = (table: HTMLTableElement): string[][] =>
  [...table.rows].map((row) =>
    [...row.cells].map((cell) => {
      const title = cell.querySelector<HTMLElement>('[title]');
      return (
        [...cell.childNodes]
          .map((n) => n.textContent ?? '')
          .join(' ')
          .trim() ||
        title?.title ||
        ''
      );
    }),
  );

/** Sizes in pixels of the screen. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The drawing with the look it has here written into it, so that it looks the same anywhere. */
export function toDrawing(drawn: SVGSVGElement): Drawing {
  return finish(withLook(drawn), drawn.getBoundingClientRect());
}

/** Room around words that on the page begin at its edge. */
const EDGE_PX = 12;

/**
 * Several drawings of a part of the page with the words beside them, each where it stands there, as one. What the style
 * sheet hides in `.drawn` is left out.
 */
export function toJointDrawing(box: HTMLElement): Drawing {
  box.classList.add('drawn');
  try {
    const { left: x, top: y, width: wide, height: high } = box.getBoundingClientRect(),
      at = new DOMRect(x - EDGE_PX, y - EDGE_PX, wide + 2 * EDGE_PX, high + 2 * EDGE_PX),
      whole = make('svg', {});
    for (const svg of box.querySelectorAll('svg')) {
      const { left, top, width, height } = svg.getBoundingClientRect(),
        copy = withLook(svg);
      if (width)
        for (const [name, value] of Object.entries({
          x: left - at.left,
          y: top - at.top,
          width,
          height,
          overflow: 'visible',
        }))
          copy.setAttribute(name, String(value));
      if (width) whole.append(copy);
    }
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement!.closest('svg') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    while (texts.nextNode()) whole.append(...toLines(texts.currentNode as Text, at));
    return finish(whole, at);
  } finally {
    box.classList.remove('drawn');
  }
}

/** The words of one text, line by line as the browser broke them. */
function toLines(text: Text, { left, top }: DOMRect): SVGElement[] {
  const range = document.createRange(),
    lines: { words: string; readonly x: number; readonly y: number }[] = [],
    look = getComputedStyle(text.parentElement!),
    pen = document.createElement('canvas').getContext('2d')!;
  pen.font = `${look.fontWeight} ${look.fontSize} ${look.fontFamily}`;
  for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const at = range.getBoundingClientRect(),
      x = at.left - left,
      y = at.top - top,
      last = lines.at(-1);
    if (!at.width) continue;
    if (last && Math.abs(last.y - y) < 1) last.words += ` ${word}`;
    else lines.push({ words: word, x, y });
  }
  const rise = pen.measureText('x').fontBoundingBoxAscent;
  return lines.map(({ words, x, y }) => {
    const line = make('text', {
      x,
      y: y + rise,
      fill: look.color,
      'font-family': look.fontFamily,
      'font-size': look.fontSize,
      'font-weight': look.fontWeight,
    });
    line.textContent = words;
    return line;
  });
}

function make(name: string, attributes: Readonly<{ [name: string]: string | number }>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function withLook(drawn: SVGSVGElement): SVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement,
    here = [drawn, ...drawn.querySelectorAll('*')],
    there = [copy, ...copy.querySelectorAll('*')];
  here.forEach((element, i) => {
    const look = getComputedStyle(element);
    for (const name of LOOK) {
      const value = look.getPropertyValue(name);
      if ((value && value !== 'none') || name === 'fill' || name === 'stroke') there[i]!.setAttribute(name, value);
    }
    there[i]!.removeAttribute('class');
    there[i]!.removeAttribute('tabindex');
  });
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('data-href');
  return copy;
}

/** On the ground of the page. */
function finish(drawing: SVGElement, { width, height }: DOMRect): Drawing {
  const size = { width: Math.round(width), height: Math.round(height) };
  drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  drawing.setAttribute('width', String(size.width));
  drawing.setAttribute('height', String(size.height));
  drawing.prepend(
    make('rect', { width: '100%', height: '100%', fill: getComputedStyle(document.body).backgroundColor }),
  );
  return { svg: new XMLSerializer().serializeToString(drawing), ...size };
}

const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
  'color',
];

/** Twice as fine as on the screen. */
export async function toPng({ svg, width, height }: Drawing): Promise<Blob> {
  const picture = new Image(),
    canvas = document.createElement('canvas');
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be made'))), 'image/png'),
  );
}

export function save(name: string, type: string, content: string | Blob): void {
  const link = document.createElement('a'),
    address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Letters and digits of any script, the rest as hyphens. */
export const fileName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'onrecord';
