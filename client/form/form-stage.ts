import type { ThankYouText } from '#client/courier/send-feedback.ts';
import type { FormOptions } from '#lib/core/form/form-options.ts';
import { keptMarkup } from '#lib/core/form/markup/kept-markup.ts';
import { takeBackMarkup } from '#lib/core/form/markup/take-back-markup.ts';
import { thankYouMarkup } from '#lib/core/form/markup/thank-you-markup.ts';
import { waitingMarkup } from '#lib/core/form/markup/waiting-markup.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';
import { find } from './find.ts';
import { type FormPlace, findPlace } from './form-place.ts';
import { growWithText } from './grow-with-text.ts';
import { put } from './put.ts';
import { runSendNow } from './run-send-now.ts';
import { showBusy } from './show-busy.ts';
import { showCount } from './show-count.ts';

interface Ways {
  sendNow: () => Promise<void>;
  startAnother: () => void;
}

/** What is to be seen of a form: the fields, or the panel that takes their place. */
export class FormStage {
  readonly place: FormPlace;
  readonly #options: FormOptions;
  readonly #ways: Ways;

  constructor(root: HTMLElement, options: FormOptions, ways: Ways) {
    this.place = findPlace(root);
    this.#options = options;
    this.#ways = ways;
  }

  measureText(): void {
    const field = find(this.place.form, 'textarea', HTMLTextAreaElement);
    growWithText(field);
    showCount(find(this.place.form, '.count', HTMLElement), field.value, this.#options);
  }

  showSending(sending: boolean): void {
    const { sending: word } = this.#options.messages;
    showBusy(this.place.button, sending, word);
    const place = find(this.place.form, '[data-sending]', HTMLElement);
    place.textContent = sending ? word : '';
    place.className = 'unseen';
  }

  /** The work that a proof takes: said aloud and to be seen, for it may last a moment. */
  showProving(): void {
    const place = find(this.place.form, '[data-sending]', HTMLElement);
    place.textContent = this.#options.messages.proving;
    place.className = 'proving';
  }

  showThanks(thankYou: ThankYouText, contactLink?: string): void {
    const again = this.#options.messages.thanks.again;
    const left = this.#leftContact(contactLink);
    const way = html`${left}<button type="button" class="quiet" data-another>${again}</button>`;
    this.#showPanel(thankYouMarkup(thankYou, way));
  }

  #leftContact(link: string | undefined): Markup | null {
    const { address, followUp, locale } = this.#options;
    if (link === undefined || !followUp) return null;
    // In a widget ours is another site than the page's.
    const page = new URL(link, new URL(address, location.href));
    page.searchParams.set('lang', locale);
    return takeBackMarkup(followUp, page.href);
  }

  showKept(feedback: string): void {
    this.#showPanel(keptMarkup(feedback, this.#options.messages));
    this.#runSendNow(this.place.panel);
  }

  showWriting(waiting: number): void {
    put(this.place.panel, null);
    put(this.place.delivered, null);
    this.place.writing.hidden = false;
    this.measureText();
    this.showWaiting(waiting);
    find(this.place.form, '[name=rating]', HTMLElement).focus();
  }

  /** What an earlier visit left to be sent; the kept panel says it in its own way. */
  showWaiting(count: number): void {
    const { messages, locale } = this.#options;
    const shown = this.place.writing.hidden ? 0 : count;
    put(this.place.waiting, waitingMarkup(shown, messages, locale));
    this.#runSendNow(this.place.waiting);
  }

  showDelivered(): void {
    const { delivered } = this.#options.messages.waiting;
    if (!this.place.writing.hidden) {
      put(this.place.delivered, html`<p class="notice delivered">${delivered}</p>`);
    }
  }

  #runSendNow(scope: ParentNode): void {
    runSendNow(scope, this.#options.messages.waiting.inVain, this.#ways.sendNow);
  }

  #showPanel(panel: Markup): void {
    this.place.writing.hidden = true;
    this.showWaiting(0);
    put(this.place.delivered, null);
    put(this.place.panel, panel);
    const another = find(this.place.panel, '[data-another]', HTMLElement);
    another.addEventListener('click', this.#ways.startAnother);
    // So that what took the form's place is read, and keys go on there.
    find(this.place.panel, 'h1', HTMLElement).focus();
  }
}
