import type { FormOptions } from '#lib/core/form/form-options.ts';
import { html } from '#lib/core/markup/html.ts';
import { Markup } from '#lib/core/markup/markup.ts';

/** A form with the places that its script fills, and what the script needs to know. */
export function formFrameMarkup(form: Markup, options: FormOptions): Markup {
  // In a script element nothing is an entity; only its end could be mistaken.
  const json = new Markup(JSON.stringify(options).replaceAll('<', '\\u003c'));
  return html`<div data-earshot><div data-waiting></div><div role="status" data-delivered></div><div data-writing>${form}</div><div data-panel></div><script type="application/json" data-options>${json}</script></div>`;
}
