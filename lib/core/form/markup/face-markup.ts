import type { Rating } from '#lib/core/feedback/feedback.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';

const OPEN_EYES = html`<g class="ink" fill="currentColor" stroke="none"><circle cx="17.5" cy="20.5" r="2.4"/><circle cx="30.5" cy="20.5" r="2.4"/></g>`;

const FEATURES: Record<Rating, Markup> = {
  1: html`<path d="M12.8 19.2l6.4-3M35.2 19.2l-6.4-3"/><g class="ink" fill="currentColor" stroke="none"><circle cx="17.5" cy="23" r="2.3"/><circle cx="30.5" cy="23" r="2.3"/></g><path d="M15.5 36c2.4-7.4 14.6-7.4 17 0"/>`,
  2: html`${OPEN_EYES}<path d="M17 34c2.6-3.9 11.4-3.9 14 0"/>`,
  3: html`${OPEN_EYES}<path d="M17 31.5h14"/>`,
  4: html`${OPEN_EYES}<path d="M16 29.5c2.8 5.4 13.2 5.4 16 0"/>`,
  5: html`<path d="M13.8 21.6c1-4 6-4 7 0M27.2 21.6c1-4 6-4 7 0"/><path class="mouth" fill="currentColor" d="M14 27.5h20c0 6.2-4.3 10.2-10 10.2s-10-4-10-10.2z"/>`,
};

/** One of five faces in a square of 48, told apart by its features as well as by its hue. */
export function faceDrawing(rating: Rating): Markup {
  return html`<circle class="skin" cx="24" cy="24" r="21.5"/>${FEATURES[rating]}`;
}

export function faceMarkup(rating: Rating): Markup {
  return html`<svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">${faceDrawing(rating)}</svg>`;
}
