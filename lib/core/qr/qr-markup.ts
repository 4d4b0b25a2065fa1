import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';
import { drawQr } from './qr-drawing.ts';

/** Pixels a module, where nobody says how large it should be. */
const SCALE = 8;

/** A link as an SVG of its own, with the blank zone it needs. */
export function qrMarkup(link: string): Markup {
  const { path, side } = drawQr(link);
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * SCALE}" height="${side * SCALE}" shape-rendering="crispEdges"><rect width="${side}" height="${side}" fill="#fff"/><path d="${path}"/></svg>`;
}
