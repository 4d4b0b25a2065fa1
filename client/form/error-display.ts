import { errorTexts } from '#lib/core/form/error-texts.ts';
import type { FormOptions } from '#lib/core/form/form-options.ts';
import {
  FORM_FIELDS,
  type FormField,
  type FormIssue,
  type Notice,
} from '#lib/core/form/form-state.ts';
import { errorSummaryMarkup } from '#lib/core/form/markup/error-summary-markup.ts';
import { fieldErrorMarkup } from '#lib/core/form/markup/field-error-markup.ts';
import { noticeMarkup } from '#lib/core/form/markup/notice-markup.ts';
import { find } from './find.ts';
import { put } from './put.ts';

/** What was wrong with the last try, at the fields, and the way of the focus to it. */
export class ErrorDisplay {
  readonly #form: HTMLFormElement;
  readonly #options: FormOptions;

  constructor(form: HTMLFormElement, options: FormOptions) {
    this.#form = form;
    this.#options = options;
  }

  refuse(issues: readonly FormIssue[]): void {
    // What nobody asked for cannot be mended at a field.
    const shown = issues.filter(({ field }) => this.#field(field));
    this.#show(shown, shown.length === 0 ? 'refused' : null);
    const [first] = shown;
    if (first) this.#field(first.field)?.closest('details')?.setAttribute('open', '');
    if (first) this.#form.querySelector<HTMLElement>(`[name="${first.field}"]`)?.focus();
  }

  forgive(): void {
    this.#show([], null);
  }

  forgiveField(name: string | null): void {
    const field = FORM_FIELDS.find((one) => one === name);
    const shown = field && this.#field(field)?.querySelector('[data-error]')?.firstChild;
    if (!field || !shown) return;
    this.#showAt(field, undefined);
    put(find(this.#form, '[data-summary]', HTMLElement), null);
  }

  #show(issues: readonly FormIssue[], notice: Notice | null): void {
    const { messages, locale, followUp } = this.#options;
    const texts = errorTexts(issues, messages, locale, followUp?.errors);
    put(
      find(this.#form, '[data-summary]', HTMLElement),
      errorSummaryMarkup(texts, messages, locale),
    );
    put(find(this.#form, '[data-notice]', HTMLElement), noticeMarkup(notice, messages));
    for (const field of FORM_FIELDS) this.#showAt(field, texts.get(field));
  }

  #showAt(field: FormField, text: string | undefined): void {
    const place = this.#field(field);
    if (!place) return;
    put(find(place, '[data-error]', HTMLElement), fieldErrorMarkup(field, text));
    const control = find(place, '[name]', HTMLElement);
    const invalid = field === 'rating' ? place : control;
    invalid.setAttribute('aria-invalid', String(text !== undefined));
    const described = [
      text !== undefined && `${field}-error`,
      field === 'feedback' && 'feedback-count',
      (field === 'contact' || field === 'consent') && 'contact-kept',
    ];
    for (const element of new Set([invalid, control])) {
      const ids = described.filter(Boolean).join(' ');
      if (ids) element.setAttribute('aria-describedby', ids);
      else element.removeAttribute('aria-describedby');
    }
  }

  #field(field: FormField): HTMLElement | null {
    return this.#form.querySelector<HTMLElement>(`[data-field="${field}"]`);
  }
}
