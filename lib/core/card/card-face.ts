import { oklchToHex } from '#lib/core/brand/oklch.ts';
import type { Rating } from '#lib/core/feedback/feedback.ts';
import { faceDrawing } from '#lib/core/form/markup/face-markup.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';

/** `--rating-…` of client/look/tokens.css by day; a print shop's program knows no oklch. */
const HUES: Record<Rating, string> = {
  1: oklchToHex({ l: 0.53, c: 0.17, h: 35 }),
  2: oklchToHex({ l: 0.62, c: 0.14, h: 60 }),
  3: oklchToHex({ l: 0.6, c: 0.03, h: 260 }),
  4: oklchToHex({ l: 0.58, c: 0.09, h: 200 }),
  5: oklchToHex({ l: 0.48, c: 0.1, h: 190 }),
};

/** One of the form's faces, drawn without a style sheet: `side` units wide, from its corner. */
export function cardFace(rating: Rating, x: number, y: number, side: number): Markup {
  const hue = HUES[rating];
  return html`<g transform="translate(${x} ${y}) scale(${side / 48})" fill="none" stroke="${hue}" color="${hue}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round">${faceDrawing(rating)}</g>`;
}
