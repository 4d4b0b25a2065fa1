import { html } from '#lib/core/markup/html.ts';

export const SPINNER = html`<svg class="spinner" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8"/><path d="M10 2a8 8 0 0 1 8 8"/></svg>`;
