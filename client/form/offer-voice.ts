import type { prepareVoice } from '#client/voice/run-voice.ts';
import type { FormOptions } from '#lib/core/form/form-options.ts';
import { find } from './find.ts';

/**
 * Shows the button to speak where this browser hears, or a recording can be written down. All else is
 * loaded when it is first pressed.
 */
export function offerVoice(form: HTMLFormElement, { voice, address, locale }: FormOptions): void {
  const button = form.querySelector<HTMLButtonElement>('[data-speak]');
  const hears = ['SpeechRecognition', 'webkitSpeechRecognition'].some(
    (name) => typeof Reflect.get(window, name) === 'function',
  );
  const records = voice?.recording && 'MediaRecorder' in window;
  if (!voice || !button || !isSecureContext || !(hears || records)) return;
  const { origin } = new URL(address, location.href);
  const load = async () => {
    const code: { prepareVoice: typeof prepareVoice } = await import(
      /* @vite-ignore */ origin + voice.module
    );
    return code.prepareVoice({
      button,
      field: find(form, 'textarea', HTMLTextAreaElement),
      panel: find(form, '[data-voice]', HTMLElement),
      locale,
      origin,
      token: () => find(form, '[name=token]', HTMLInputElement).value,
      recording: voice.recording,
    });
  };
  let ready: ReturnType<typeof load> | undefined;
  button.addEventListener('click', async () => {
    ready ??= load();
    try {
      (await ready)();
    } catch {
      // Without a network there is nothing to load, and nobody to write it down.
      ready = undefined;
      button.setAttribute('aria-label', voice.away);
      button.title = voice.away;
      find(form, '[data-voice]', HTMLElement).textContent = voice.away;
    }
  });
  button.hidden = false;
}
