import { find } from '#client/form/find.ts';
import { put } from '#client/form/put.ts';
import type { VoiceWords } from '#lib/core/form/voice-view.ts';
import { html } from '#lib/core/markup/html.ts';
import { RECORDING } from '#lib/core/voice/recording-limits.ts';

export type PanelState = 'asking' | 'waiting' | 'listening' | 'writing' | 'trouble' | 'closed';

interface Ways {
  start: () => void;
  stop: () => void;
  cancel: () => void;
}

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** What is to be seen while somebody speaks: what happens, how loud, how long, and the way out. */
export class VoicePanel {
  readonly #place: HTMLElement;
  readonly #words: VoiceWords;
  readonly #status: HTMLElement;
  readonly #said: HTMLElement;
  readonly #meter: HTMLElement;
  readonly #time: HTMLElement;
  readonly #main: HTMLButtonElement;
  #state: PanelState = 'closed';

  constructor(place: HTMLElement, words: VoiceWords, ways: Ways) {
    this.#place = place;
    this.#words = words;
    // Made once: what is read out must be there before its text is.
    put(
      place,
      html`<div class="voice" role="group" aria-label="${words.speak}" data-state="closed"><p class="voice-status" role="status"></p><p class="voice-said" dir="auto" aria-hidden="true"></p><div class="voice-signs" aria-hidden="true"><span class="voice-level"><span></span></span><span class="voice-time" dir="ltr"></span></div><div class="voice-ways"><button type="button" class="voice-main"></button><button type="button" class="voice-cancel">${words.cancel}</button></div></div>`,
    );
    const part = (name: string) => find(place, `.voice-${name}`, HTMLElement);
    this.#status = part('status');
    this.#said = part('said');
    this.#meter = part('level');
    this.#time = part('time');
    this.#main = find(place, '.voice-main', HTMLButtonElement);
    this.#main.addEventListener('click', () =>
      this.#state === 'listening' ? ways.stop() : ways.start(),
    );
    part('cancel').addEventListener('click', ways.cancel);
    place.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      // Of a dialog around it only this is closed.
      event.preventDefault();
      event.stopPropagation();
      ways.cancel();
    });
  }

  get state(): PanelState {
    return this.#state;
  }

  show(state: PanelState, text: string): void {
    const hadFocus = this.#place.contains(document.activeElement ?? null) || this.#holdsFocus();
    this.#state = state;
    find(this.#place, '.voice', HTMLElement).dataset.state = state;
    this.#status.textContent = text;
    const { start, stop } = this.#words;
    this.#main.textContent = state === 'listening' ? stop : start;
    this.#main.hidden = state === 'waiting' || state === 'writing';
    if (state !== 'listening') this.showSaid('');
    if (hadFocus && this.#main.hidden) find(this.#place, '.voice-cancel', HTMLElement).focus();
  }

  focus(): void {
    const button = this.#main.hidden ? '.voice-cancel' : '.voice-main';
    find(this.#place, button, HTMLElement).focus();
  }

  showSaid(text: string): void {
    this.#said.textContent = text;
  }

  showLevel(level: number): void {
    this.#meter.style.setProperty('--level', level.toFixed(2));
  }

  showTime(seconds: number): void {
    this.#time.textContent = `${clock(seconds)} / ${clock(RECORDING.seconds)}`;
  }

  /** In a shadow tree the document knows only its host. */
  #holdsFocus(): boolean {
    const root = this.#place.getRootNode();
    return root instanceof ShadowRoot && this.#place.contains(root.activeElement);
  }
}
