import type { VoiceView } from '#lib/core/form/voice-view.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';

/** Hidden until a script knows that this browser can hear. */
export function speakMarkup({ speak }: VoiceView): Markup {
  return html`<button type="button" class="speak" data-speak hidden aria-expanded="false" aria-label="${speak}" title="${speak}"><svg viewBox="0 0 20 20" aria-hidden="true"><rect x="7.25" y="2" width="5.5" height="9.5" rx="2.75"/><path d="M4.5 9.5a5.5 5.5 0 0 0 11 0M10 15v3"/></svg></button>`;
}
