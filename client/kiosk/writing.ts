import { mintId } from '#client/courier/mint-id.ts';
import { DraftInForm } from '#client/form/draft-in-form.ts';
import { ErrorDisplay } from '#client/form/error-display.ts';
import { find } from '#client/form/find.ts';
import { growWithText } from '#client/form/grow-with-text.ts';
import { put } from '#client/form/put.ts';
import { showBusy } from '#client/form/show-busy.ts';
import { showCount } from '#client/form/show-count.ts';
import { checkDraft, type Submission } from '#lib/core/form/check-draft.ts';
import { type FormOptions, formOptions } from '#lib/core/form/form-options.ts';
import { blankDraft, type Draft, isBlank } from '#lib/core/form/form-state.ts';
import { html } from '#lib/core/markup/html.ts';
import type { NameField } from '#lib/core/settings/settings.ts';
import { writingMarkup } from './markup/writing-markup.ts';
import type { Tongue } from './tongue.ts';

interface WritingPorts {
  tongue: Tongue;
  nameField: NameField;
  source: string;
  /** @throws where it could be neither kept nor sent. */
  keep: (submission: Submission) => Promise<void>;
  startOver: () => void;
}

/** One visitor's form. Nothing of it outlives the visit but what was sent. */
export class Writing {
  readonly #ports: WritingPorts;
  readonly #form: HTMLFormElement;
  readonly #options: FormOptions;
  readonly #draft: DraftInForm;
  readonly #errors: ErrorDisplay;
  #busy = false;

  constructor(stage: HTMLElement, ports: WritingPorts, begun: Draft = blankDraft(mintId())) {
    const { tongue, nameField, source } = ports;
    this.#ports = ports;
    put(stage, writingMarkup(tongue, { draft: begun, nameField, source }));
    this.#form = find(stage, 'form', HTMLFormElement);
    this.#form.autocomplete = 'off';
    for (const control of this.#form.querySelectorAll('input')) control.autocomplete = 'off';
    const { locale, form: messages, words } = tongue;
    this.#options = formOptions({ source, locale, nameField, words, messages });
    this.#draft = new DraftInForm(this.#form);
    this.#draft.replace(begun);
    this.#errors = new ErrorDisplay(this.#form, this.#options);
    this.#form.addEventListener('input', ({ target }) => this.#onInput(target));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    find(stage, '[data-over]', HTMLElement).addEventListener('click', () => ports.startOver());
    this.#measure();
  }

  get draft(): Draft {
    return this.#draft.read();
  }

  get blank(): boolean {
    return isBlank(this.draft);
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** To the words where a face is chosen already, else to the faces. */
  focus(): void {
    const name = this.draft.rating === '' ? '[name=rating]' : '[name=feedback]';
    find(this.#form, name, HTMLElement).focus();
  }

  #onInput(target: EventTarget | null): void {
    this.#measure();
    this.#errors.forgiveField(target instanceof Element ? target.getAttribute('name') : null);
  }

  #measure(): void {
    const field = find(this.#form, 'textarea', HTMLTextAreaElement);
    growWithText(field);
    showCount(find(this.#form, '.count', HTMLElement), field.value, this.#options);
  }

  async #submit(): Promise<void> {
    if (this.#busy) return;
    const checked = checkDraft(this.draft, this.#options);
    if (!checked.ok) return this.#errors.refuse(checked.issues);
    const button = find(this.#form, '[type=submit]', HTMLButtonElement);
    this.#busy = true;
    this.#errors.forgive();
    showBusy(button, true, this.#options.messages.sending);
    try {
      await this.#ports.keep(checked.submission);
    } catch {
      // No room, or a browser that keeps nothing: the words stay where they are, and staff can help.
      const { full } = this.#ports.tongue.kiosk;
      put(
        find(this.#form, '[data-notice]', HTMLElement),
        html`<p class="notice refusal">${full}</p>`,
      );
    } finally {
      showBusy(button, false);
      this.#busy = false;
    }
  }
}
