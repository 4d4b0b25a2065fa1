import { countCharacters } from '#lib/core/feedback/count-characters.ts';
import { FEEDBACK_MAX } from '#lib/core/feedback/limits.ts';
import type { FormOptions } from '#lib/core/form/form-options.ts';
import { formatMessage } from '#lib/core/i18n/format-message.ts';
import { html } from '#lib/core/markup/html.ts';
import { put } from './put.ts';

/** Nearer to the limit than this share, the count shows. */
const NEAR = 0.9;
/** Announced in steps: a screen reader that counts every key would drown the text. */
const STEP = 25;

/** How much of the text fits, near its end. */
export function showCount(place: Element, text: string, { messages, locale }: FormOptions): void {
  const count = countCharacters(text);
  if (count < FEEDBACK_MAX * NEAR) {
    put(place, null);
    return;
  }
  const say = (message: string, values: Record<string, number>) =>
    formatMessage(message, locale, values);
  const left = FEEDBACK_MAX - count;
  const { count: shown, left: room, over } = messages.feedback;
  const excess = left < 0 && say(over, { over: -left });
  const seen = say(shown, { count, limit: FEEDBACK_MAX });
  if (!place.firstChild) {
    put(place, html`<span aria-hidden="true"></span><span class="unseen" role="status"></span>`);
  }
  const [eyes, ears] = place.children;
  if (eyes) {
    eyes.textContent = excess ? `${seen} · ${excess}` : seen;
    eyes.classList.toggle('over', excess !== false);
  }
  const announced = excess || say(room, { left: Math.ceil(left / STEP) * STEP });
  if (ears && ears.textContent !== announced) ears.textContent = announced;
}
