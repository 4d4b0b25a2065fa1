import { put } from '#client/form/put.ts';
import type { Markup } from '#lib/core/markup/markup.ts';

/** The one dialog of the page: whatever opens takes the place of what was open. */
export class DialogBox {
  readonly #dialog: HTMLDialogElement;
  #onClose: (() => void) | null = null;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    dialog.setAttribute('aria-labelledby', 'dialog-title');
    // By Escape. The event comes late: what was opened since is not meant.
    dialog.addEventListener('close', () => {
      if (!dialog.open) this.#end();
    });
    dialog.addEventListener('click', ({ target }) => {
      const closes = target instanceof Element && target.closest('[data-close]');
      // The dialog itself is hit where its backdrop is.
      if (closes || target === dialog) this.close();
    });
  }

  /** @param look what the panel is laid out as. @returns where its parts are found. */
  open(markup: Markup, { look = '', lang, dir, onClose }: DialogOptions = {}): HTMLElement {
    this.close();
    const dialog = this.#dialog;
    dialog.className = look;
    dialog.lang = lang ?? '';
    dialog.dir = dir ?? '';
    if (!lang) dialog.removeAttribute('lang');
    if (!dir) dialog.removeAttribute('dir');
    put(dialog, markup);
    this.#onClose = onClose ?? null;
    dialog.showModal();
    return dialog;
  }

  close(): void {
    if (!this.#dialog.open) return;
    this.#dialog.close();
    this.#end();
  }

  #end(): void {
    put(this.#dialog, null);
    const then = this.#onClose;
    this.#onClose = null;
    then?.();
  }
}

export interface DialogOptions {
  look?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  onClose?: () => void;
}
