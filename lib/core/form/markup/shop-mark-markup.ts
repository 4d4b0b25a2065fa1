import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';
import type { Shop } from '#lib/core/settings/shop-look.ts';

/** The shop's logo, else its name. `origin` is ours, for a page of another. */
export function shopMarkMarkup({ name, logo }: Shop, origin = ''): Markup | null {
  if (logo) {
    return html`<img class="shop" src="${origin}${logo.url}" alt="${name ?? ''}" width="${logo.width}" height="${logo.height}">`;
  }
  return name === null ? null : html`<div class="shop"><bdi>${name}</bdi></div>`;
}
