import type { FormLink } from '#lib/core/link/form-link.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';

const PLACE = '{order}';

function aboutMarkup(order: string, about: string): Markup {
  const at = about.indexOf(PLACE);
  // An order's number has a direction of its own.
  return html`<p class="about">${about.slice(0, at)}<bdi>${order}</bdi>${about.slice(at + PLACE.length)}</p>`;
}

/** What a signed link says above the fields, and what is sent along for it. */
export function linkMarkup(link: FormLink | null | undefined): Markup | null {
  if (!link) return null;
  if (link.token === '') return html`<p class="about" data-void>${link.words.void}</p>`;
  return html`<input type="hidden" name="link" value="${link.token}" autocomplete="off">${
    link.order !== null && aboutMarkup(link.order, link.words.about)
  }`;
}
