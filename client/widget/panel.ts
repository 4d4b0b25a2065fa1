import { mintId } from '#client/courier/mint-id.ts';
import { openOutbox } from '#client/courier/open-outbox.ts';
import { FeedbackForm } from '#client/form/feedback-form.ts';
import { find } from '#client/form/find.ts';
import { put } from '#client/form/put.ts';
import { formOptions } from '#lib/core/form/form-options.ts';
import { blankDraft } from '#lib/core/form/form-state.ts';
import { formFrameMarkup } from '#lib/core/form/markup/form-frame-markup.ts';
import { formMarkup } from '#lib/core/form/markup/form-markup.ts';
import { shopMarkMarkup } from '#lib/core/form/markup/shop-mark-markup.ts';
import type { WidgetForm } from '#lib/core/form/widget-form.ts';
import { directionOf } from '#lib/core/i18n/direction-of.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';
import { adoptStyle } from './adopt-style.ts';
import style from './widget.css?inline';

export interface Panel {
  /** A dialog's; a form in its place is always there. */
  show(): void;
}

export interface PanelPlace {
  root: ShadowRoot;
  /** Earshot's own address. */
  base: string;
  inline: boolean;
  customerName: string;
}

const CROSS = html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M5 5l10 10M15 5L5 15"/></svg>`;

function contents({ view, shop }: WidgetForm, place: PanelPlace): Markup {
  const draft = { ...blankDraft(mintId()), customer_name: place.customerName };
  const form = formMarkup({ ...view, state: { draft, issues: [], notice: null } });
  return html`<div class="card">${shopMarkMarkup(shop, place.base)}${formFrameMarkup(form, formOptions(view))}</div>`;
}

function run(frame: HTMLElement, { view, address: path }: WidgetForm, base: string): void {
  const address = `${base}${path}`;
  const root = find(frame, '[data-earshot]', HTMLElement);
  new FeedbackForm(root, { ...formOptions(view), address }, openOutbox()).start();
}

function fill(frame: HTMLElement, form: WidgetForm, place: PanelPlace, end: Markup | null): void {
  const { locale } = form.view;
  frame.className = 'frame';
  frame.lang = locale;
  frame.dir = directionOf(locale);
  for (const [token, value] of form.tokens) frame.style.setProperty(token, value);
  put(frame, html`${contents(form, place)}${end}`);
  place.root.append(frame);
  run(frame, form, place.base);
}

function showInline(form: WidgetForm, place: PanelPlace): Panel {
  fill(document.createElement('div'), form, place, null);
  return { show: () => {} };
}

function makeDialog(form: WidgetForm, place: PanelPlace): Panel {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', form.view.words.title);
  const tell = (what: string) =>
    dialog.dispatchEvent(new CustomEvent(`earshot:${what}`, { bubbles: true, composed: true }));
  fill(
    dialog,
    form,
    place,
    html`<button type="button" class="close" aria-label="${form.close}">${CROSS}</button>`,
  );
  find(dialog, '.close', HTMLElement).addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => tell('close'));
  // A click beside the card is one on the dialog's own backdrop.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  return {
    show: () => {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('[data-writing]:not([hidden]) [name=rating]')?.focus();
      tell('open');
    },
  };
}

/** The form in the shadow tree of a widget: in its place, or in a dialog over the page. */
export function makePanel(form: WidgetForm, place: PanelPlace): Panel {
  adoptStyle(place.root, style);
  return place.inline ? showInline(form, place) : makeDialog(form, place);
}
