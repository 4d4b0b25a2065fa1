import type { ChartSeries } from './series-hues.ts';

/** Pixels of the picture to one of the page: sharp on paper and on dense screens. */
const SCALE = 2;
const MARGIN = 16;
const LINE = 20;
const MARK = 10;
const FONT = 'system-ui, sans-serif';
/** What a drawn element takes from the page's styles, which a picture does not have. */
const INHERITED = ['fill', 'stroke', 'font-size', 'font-weight', 'text-anchor', 'opacity'] as const;

/** A chart as drawn, with every colour written out, as an image of its own. */
export function standaloneSvg(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('a copied <svg> is an <svg>');
  const originals = [chart, ...chart.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [place, original] of originals.entries()) {
    const target = copies[place];
    const look = getComputedStyle(original);
    for (const name of INHERITED) target?.setAttribute(name, look.getPropertyValue(name));
    target?.removeAttribute('style');
    target?.removeAttribute('class');
  }
  const { width, height } = chart.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', FONT);
  return new XMLSerializer().serializeToString(copy);
}

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  await image.decode().finally(() => URL.revokeObjectURL(url));
  return image;
}

interface PictureParts {
  chart: SVGSVGElement;
  title: string;
  note: string;
  legend: readonly ChartSeries[];
}

/** The chart under its title and legend, in the colours of the theme, as a PNG. */
export async function chartPicture({ chart, title, note, legend }: PictureParts): Promise<Blob> {
  const image = await loadImage(standaloneSvg(chart));
  const { width, height } = chart.getBoundingClientRect();
  const look = getComputedStyle(document.documentElement);
  const color = (name: string) => look.getPropertyValue(name).trim();
  const top = MARGIN + LINE + (legend.length > 0 ? LINE : 0) + 8;

  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * MARGIN) * SCALE;
  canvas.height = (top + height + MARGIN) * SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser gives no canvas to draw on.');
  pen.scale(SCALE, SCALE);
  pen.fillStyle = color('--surface');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.textBaseline = 'middle';

  const write = (text: string, x: number, y: number, font: string, ink: string) => {
    pen.font = `${font} ${FONT}`;
    pen.fillStyle = ink;
    pen.fillText(text, x, y);
    return x + pen.measureText(text).width;
  };
  const afterTitle = write(title, MARGIN, MARGIN + LINE / 2, '600 15px', color('--text'));
  write(note, afterTitle + 8, MARGIN + LINE / 2, '12px', color('--text-muted'));
  let x = MARGIN;
  for (const { fill, label } of legend) {
    const y = MARGIN + LINE * 1.5;
    const [, variable] = /^var\((.+)\)$/.exec(fill) ?? [];
    pen.fillStyle = variable ? color(variable) : fill;
    pen.fillRect(x, y - MARK / 2, MARK, MARK);
    x = write(label, x + MARK + 6, y, '12px', color('--text-muted')) + 14;
  }
  pen.drawImage(image, MARGIN, top, width, height);

  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => {
      if (png) resolve(png);
      else reject(new Error('The browser made no picture of the canvas.'));
    }, 'image/png');
  });
}
