import { FeedbackWidget } from './feedback-widget.ts';

/** What a page may say about its widget: `data-customer-name` becomes `customer-name`. */
const SETTINGS = [
  'source',
  'lang',
  'theme',
  'color',
  'position',
  'mode',
  'label',
  'customer-name',
  'link',
  'preview',
];
const TAG = 'earshot-feedback';

/** The script of `/widget/v1.js`: puts a widget where its tag stands, or at the page's end. */
function loadWidget(script: HTMLScriptElement): void {
  if (!customElements.get(TAG)) customElements.define(TAG, FeedbackWidget);
  const widget = document.createElement(TAG);
  widget.setAttribute('base', new URL(script.src).origin);
  for (const name of SETTINGS) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null) widget.setAttribute(name, value);
  }
  if (script.getAttribute('data-mode') === 'inline') script.after(widget);
  else document.body.append(widget);
}

// Known only while the script itself runs.
const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) {
  if (document.body) loadWidget(currentScript);
  else document.addEventListener('DOMContentLoaded', () => loadWidget(currentScript));
}
