import type { Markup } from '#lib/core/markup/markup.ts';

/** Fills an element with markup of ours, which was escaped where it was made. */
export function put(element: Element, markup: Markup | null): void {
  element.innerHTML = markup?.text ?? '';
}
