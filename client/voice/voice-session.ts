import type { VoiceWords } from '#lib/core/form/voice-view.ts';
import { RECORDING } from '#lib/core/voice/recording-limits.ts';
import { BrowserEar } from './browser-ear.ts';
import type { Ear, EarPorts, VoiceTrouble } from './ear.ts';
import { insertAtCaret } from './insert-at-caret.ts';
import { canRecord, RecorderEar } from './recorder-ear.ts';
import { recognitionClass, spokenTag, staysHere } from './speech-recognition.ts';
import { VoicePanel } from './voice-panel.ts';

/** Where somebody may speak instead of typing. */
export interface VoicePlace {
  /** What opens and closes it. */
  button: HTMLButtonElement;
  /** Where the words go. */
  field: HTMLTextAreaElement;
  /** An empty element, where it is shown. */
  panel: HTMLElement;
  /** The page's language. */
  locale: string;
  /** Earshot's own address. */
  origin: string;
  /** Of the form, when it is needed. */
  token: () => string;
  /** Whether a recording can be sent to be written down. */
  recording: boolean;
}

const TICK_MS = 250;

/** One place to speak into: the browser's own recogniser, else a recording that is sent. */
export class VoiceSession {
  readonly #place: VoicePlace;
  readonly #words: VoiceWords;
  readonly #panel: VoicePanel;
  #ear: Ear | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** The browser's recogniser is there, but does not work. */
  #unserved = false;
  /** Once is enough to be told where the sound goes. */
  #told = new Set<string>();

  constructor(place: VoicePlace, words: VoiceWords) {
    this.#place = place;
    this.#words = words;
    this.#panel = new VoicePanel(place.panel, words, {
      start: () => void this.#listen(),
      stop: () => this.#ear?.stop(),
      cancel: () => this.cancel(),
    });
    place.field.form?.addEventListener('submit', () => this.cancel());
    addEventListener('pagehide', () => this.cancel());
  }

  toggle(): void {
    if (this.#panel.state === 'closed') void this.#open();
    else this.cancel();
  }

  cancel(): void {
    if (this.#panel.state === 'closed') return;
    this.#close('');
    this.#place.button.focus();
  }

  /** Says first where the sound goes, where it leaves the device. */
  async #open(): Promise<void> {
    this.#place.button.setAttribute('aria-expanded', 'true');
    const note = await this.#note();
    if (note !== null && !this.#told.has(note)) {
      this.#told.add(note);
      this.#panel.show('asking', note);
    } else await this.#listen();
    this.#panel.focus();
  }

  async #note(): Promise<string | null> {
    const { remote, recorded } = this.#words;
    if (!this.#recognises()) return recorded;
    return (await staysHere(this.#tag())) ? null : remote;
  }

  #recognises(): boolean {
    return !this.#unserved && recognitionClass() !== null;
  }

  #tag(): string {
    return spokenTag(this.#place.locale);
  }

  async #listen(): Promise<void> {
    const { waiting } = this.#words;
    this.#panel.show('waiting', waiting);
    const local = this.#recognises() && (await staysHere(this.#tag()));
    // Closed while the browser was asked.
    if (this.#panel.state !== 'waiting') return;
    const { locale, origin, token } = this.#place;
    const ear = this.#recognises()
      ? new BrowserEar(this.#ports(), this.#tag(), local)
      : new RecorderEar(this.#ports(), { locale, origin, token: token() });
    this.#ear = ear;
    await ear.start();
  }

  #ports(): EarPorts {
    const { listening, writing, added } = this.#words;
    return {
      onListening: () => {
        if (this.#panel.state !== 'waiting') return;
        this.#panel.show('listening', listening);
        this.#panel.focus();
        this.#startClock();
      },
      onLevel: (level) => this.#panel.showLevel(level),
      onInterim: (text) => this.#panel.showSaid(text),
      onWriting: () => {
        clearInterval(this.#timer);
        this.#panel.show('writing', writing);
      },
      onText: (text) => {
        this.#close(added);
        insertAtCaret(this.#place.field, text);
        this.#place.field.focus();
      },
      onTrouble: (trouble) => this.#tell(trouble),
      onUnserved: () => this.#goOnRecording(),
    };
  }

  #goOnRecording(): void {
    this.#unserved = true;
    if (!this.#place.recording || !canRecord()) {
      this.#tell('away');
      return;
    }
    // The sound takes another way than the one that was told.
    clearInterval(this.#timer);
    this.#told.add(this.#words.recorded);
    this.#panel.show('asking', this.#words.recorded);
    this.#panel.focus();
  }

  #tell(trouble: VoiceTrouble): void {
    clearInterval(this.#timer);
    this.#ear = undefined;
    this.#panel.show('trouble', this.#words.trouble[trouble]);
    this.#panel.focus();
  }

  #startClock(): void {
    const since = performance.now();
    const tick = () => {
      const seconds = (performance.now() - since) / 1000;
      this.#panel.showTime(Math.min(seconds, RECORDING.seconds));
      if (seconds >= RECORDING.seconds) this.#ear?.stop();
    };
    clearInterval(this.#timer);
    this.#timer = setInterval(tick, TICK_MS);
    tick();
  }

  #close(text: string): void {
    clearInterval(this.#timer);
    this.#ear?.cancel();
    this.#ear = undefined;
    this.#panel.show('closed', text);
    this.#place.button.setAttribute('aria-expanded', 'false');
  }
}
