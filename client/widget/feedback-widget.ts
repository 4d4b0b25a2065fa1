import type { WidgetForm } from '#lib/core/form/widget-form.ts';
import { adoptStyle } from './adopt-style.ts';
import { inkOn } from './ink-on.ts';
import launcherStyle from './launcher.css?inline';
import { openWord } from './open-word.ts';
import type { makePanel, Panel } from './panel.ts';

const ICON =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 9.5a6 6 0 0 1 12 0c0 2.6-1.2 3.7-2.3 4.9-1 1-1.4 1.7-1.7 3a3.4 3.4 0 0 1-6.2 1.1M18.4 5.2a7.6 7.6 0 0 1 0 8.6"/></svg>';

/**
 * `<earshot-feedback>`: a button that opens the form over a page of another site, or the form in its
 * place (`mode="inline"`). The form itself is loaded when it is asked for. Where that fails, the
 * button is what it was all along: a link to the form.
 */
export class FeedbackWidget extends HTMLElement {
  #root: ShadowRoot | undefined;
  #panel: Promise<Panel> | undefined;

  connectedCallback(): void {
    if (this.#root) return;
    this.#root = this.attachShadow({ mode: 'open' });
    const theme = this.getAttribute('theme');
    if (theme === 'light' || theme === 'dark') this.dataset.theme = theme;
    this.dataset.side = this.#side;
    if (this.#inline) this.#load().catch((error: unknown) => this.#giveUp(error));
    else this.#launch(this.#root);
  }

  /** Opens the form; resolves when it is to be seen. */
  async open(): Promise<void> {
    try {
      (await this.#load()).show();
    } catch (error) {
      this.#giveUp(error);
    }
  }

  get #inline(): boolean {
    return this.getAttribute('mode') === 'inline';
  }

  /** Where a line ends on the page around it; both parts keep to it, whatever language is in them. */
  get #side(): 'left' | 'right' {
    const rightToLeft = getComputedStyle(this).direction === 'rtl';
    return rightToLeft === (this.getAttribute('position') === 'start') ? 'right' : 'left';
  }

  #name(link: HTMLAnchorElement): void {
    const lang = this.getAttribute('lang');
    const own = openWord(lang);
    link.lang = this.hasAttribute('label') ? (lang ?? '') : own.locale;
    link.dir = 'auto';
    link.append(this.getAttribute('label') ?? own.text);
  }

  get #base(): string {
    return this.getAttribute('base') ?? '';
  }

  #query(): string {
    const query = new URLSearchParams();
    for (const name of ['source', 'lang', 'color', 'theme', 'link', 'preview']) {
      const value = this.getAttribute(name);
      if (value) query.set(name, value);
    }
    return query.toString();
  }

  #launch(root: ShadowRoot): void {
    adoptStyle(root, launcherStyle);
    const link = document.createElement('a');
    link.href = `${this.#base}/?${this.#query()}`;
    link.target = '_blank';
    link.innerHTML = ICON;
    this.#name(link);
    const { ground, ink } = inkOn(this.getAttribute('color'));
    link.style.setProperty('--ground', ground);
    link.style.setProperty('--ink', ink);
    link.addEventListener('click', async (event) => {
      // With a key held down it is the link that is wanted.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      link.setAttribute('aria-busy', 'true');
      await this.open();
      link.removeAttribute('aria-busy');
    });
    root.append(link);
  }

  #load(): Promise<Panel> {
    this.#panel ??= this.#fetchPanel();
    return this.#panel;
  }

  async #fetchPanel(): Promise<Panel> {
    const answer = await fetch(`${this.#base}/widget/v1/form?${this.#query()}`);
    if (!answer.ok) throw new Error(`Earshot answered ${answer.status}: ${await answer.text()}`);
    const form: WidgetForm = await answer.json();
    const code: { makePanel: typeof makePanel } = await import(
      /* @vite-ignore */ this.#base + form.panel
    );
    if (!this.#root) throw new Error('The widget is in no page.');
    return code.makePanel(form, {
      root: this.#root,
      base: this.#base,
      inline: this.#inline,
      customerName: this.getAttribute('customer-name') ?? form.customerName,
    });
  }

  /** The page's makers hear why; a customer still gets to the form. */
  #giveUp(cause: unknown): void {
    this.#panel = undefined;
    this.dispatchEvent(
      new CustomEvent('earshot:error', { bubbles: true, composed: true, detail: { cause } }),
    );
    const address = `${this.#base}/?${this.#query()}`;
    if (this.#inline) {
      const link = document.createElement('a');
      link.href = address;
      this.#name(link);
      this.#root?.append(link);
      return;
    }
    const opened = window.open(address, '_blank');
    if (opened) opened.opener = null;
    else location.assign(address);
  }
}
