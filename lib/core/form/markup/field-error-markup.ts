import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';

/** What is wrong, right at its field; the mark says so without colour. */
export function fieldErrorMarkup(field: string, text: string | undefined): Markup | null {
  if (text === undefined) return null;
  return html`<p id="${field}-error" class="error"><svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7"/><path d="M8 4.5v4"/><circle class="dot" cx="8" cy="11.2" r=".9"/></svg><span>${text}</span></p>`;
}
