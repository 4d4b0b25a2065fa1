import type { Draft } from '#lib/core/form/form-state.ts';
import { readDraft } from '#lib/core/form/read-draft.ts';

const TEXTS = ['feedback', 'customer_name', 'contact'] as const;

/** The draft that stands in a form: its words are the form's, its id is ours to keep. */
export class DraftInForm {
  readonly #form: HTMLFormElement;
  id: string;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.id = form.querySelector('[name=id]')?.getAttribute('value') ?? '';
  }

  read(): Draft {
    return { ...readDraft(new FormData(this.#form)), id: this.id };
  }

  /** Puts a kept draft back, without touching what was typed before the script came. */
  fillEmpty(draft: Draft): void {
    this.id = draft.id;
    const { elements } = this.#form;
    const rating = elements.namedItem('rating');
    if (rating instanceof RadioNodeList && rating.value === '') rating.value = draft.rating;
    for (const name of TEXTS) {
      const field = elements.namedItem(name);
      const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
      if (isText && field.value === '') field.value = draft[name];
    }
    if (draft.contact !== '') this.#form.querySelector('details')?.setAttribute('open', '');
  }

  replace(draft: Draft): void {
    const choices = '[name=rating], [name=consent]';
    for (const control of this.#form.querySelectorAll<HTMLInputElement>(choices)) {
      control.checked = false;
    }
    for (const name of TEXTS) {
      const field = this.#form.elements.namedItem(name);
      const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
      if (isText) field.value = '';
    }
    this.#form.querySelector('details')?.removeAttribute('open');
    this.fillEmpty(draft);
  }
}
