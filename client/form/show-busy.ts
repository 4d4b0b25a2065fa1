import { SPINNER } from '#lib/core/form/markup/spinner.ts';
import { html } from '#lib/core/markup/html.ts';

/** Lays a spinner over what a button says, with a word beside it where there is one. */
export function showBusy(button: HTMLButtonElement, busy: boolean, word = ''): void {
  button.setAttribute('aria-busy', String(busy));
  button.querySelector('.busy')?.remove();
  if (busy) {
    button.insertAdjacentHTML('beforeend', html`<span class="busy">${SPINNER}${word}</span>`.text);
  }
}
