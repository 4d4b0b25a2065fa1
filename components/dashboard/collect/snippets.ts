import { html } from '#lib/core/markup/html.ts';
import { Markup } from '#lib/core/markup/markup.ts';
import type { Destination } from './ways.ts';

export interface WidgetChoices {
  mode: 'button' | 'inline';
  theme: 'auto' | 'light' | 'dark';
  /** `#rrggbb`; empty: the shop's. */
  color: string;
  position: 'end' | 'start';
  label: string;
  customerName: string;
}

export const PLAIN_WIDGET: WidgetChoices = {
  mode: 'button',
  theme: 'auto',
  color: '',
  position: 'end',
  label: '',
  customerName: '',
};

/** What the widget's tag says besides `data-`; what is as usual is not said. */
export function widgetSettings(
  { source, locale }: Pick<Destination, 'source' | 'locale'>,
  choices: WidgetChoices,
): [name: string, value: string][] {
  const { mode, theme, color, position, label, customerName } = choices;
  const button = mode === 'button';
  const settings: [string, string | null | false][] = [
    ['source', source !== 'form' && source],
    ['lang', locale],
    ['mode', !button && 'inline'],
    ['theme', theme !== 'auto' && theme],
    ['color', color],
    ['position', button && position === 'start' && 'start'],
    ['label', button && label.trim()],
    ['customer-name', customerName.trim()],
  ];
  return settings.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

/** The tag that puts the widget on a page; with a digest only where its bytes are to be pinned. */
export function widgetSnippet(
  destination: Destination,
  choices: WidgetChoices,
  integrity: string | null,
): string {
  const lines = widgetSettings(destination, choices).map(
    ([name, value]) => html`\n  data-${new Markup(name)}="${value}"`,
  );
  const pin = integrity && html`\n  integrity="${integrity}" crossorigin="anonymous"`;
  return html`<script src="${destination.origin}/widget/v1.js" async${lines}${pin}></script>`.text;
}

/** Tall enough for the form with a message at each field. */
const FRAME_HEIGHT = 720;

export function frameSnippet(
  { origin, source, locale }: Destination,
  theme: WidgetChoices['theme'],
  title: string,
): string {
  const query = new URLSearchParams({
    ...(source !== 'form' && { source }),
    ...(locale && { lang: locale }),
    ...(theme !== 'auto' && { theme }),
  });
  const address = `${origin}/embed${query.size > 0 ? `?${query}` : ''}`;
  return html`<iframe src="${address}" title="${title}"\n  width="100%" height="${FRAME_HEIGHT}" style="border:0"></iframe>`
    .text;
}

/** What a page with a policy of its own must allow. */
export function policyFor(way: 'widget' | 'frame', origin: string): string {
  if (way === 'frame') return `frame-src ${origin}`;
  return ['script-src', 'connect-src', 'img-src'].map((name) => `${name} ${origin}`).join('; ');
}
