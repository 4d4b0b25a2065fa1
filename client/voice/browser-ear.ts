import type { Ear, EarPorts, VoiceTrouble } from './ear.ts';
import {
  type Recognition,
  type RecognitionResults,
  recognitionClass,
} from './speech-recognition.ts';

/** Some browsers never say that they are done. */
const PATIENCE_MS = 4_000;

const TROUBLES = new Map<string, VoiceTrouble>([
  ['not-allowed', 'refused'],
  ['audio-capture', 'missing'],
  ['no-speech', 'silent'],
]);
/** The browser has the means, and nobody who serves them. */
const UNSERVED = new Set(['service-not-allowed', 'network', 'language-not-supported']);

/** All that was understood. Android repeats what it said before as part of what comes next. */
export function textOf(results: RecognitionResults): string {
  const parts: string[] = [];
  for (let index = 0; index < results.length; index += 1) {
    const part = results[index]?.[0]?.transcript.trim() ?? '';
    const last = parts.at(-1);
    if (last !== undefined && part.toLowerCase().startsWith(last.toLowerCase())) parts.pop();
    if (part !== '') parts.push(part);
  }
  return parts.join(' ');
}

/** The browser's own speech recognition. */
export class BrowserEar implements Ear {
  readonly #ports: EarPorts;
  readonly #lang: string;
  readonly #local: boolean;
  #recognition: Recognition | undefined;
  #text = '';
  #done = false;

  constructor(ports: EarPorts, lang: string, local: boolean) {
    this.#ports = ports;
    this.#lang = lang;
    this.#local = local;
  }

  async start(): Promise<void> {
    const Recogniser = recognitionClass();
    if (!Recogniser) return this.#ports.onUnserved();
    const recognition = new Recogniser();
    recognition.lang = this.#lang;
    recognition.continuous = true;
    recognition.interimResults = true;
    if (this.#local) recognition.processLocally = true;
    recognition.addEventListener('audiostart', () => this.#done || this.#ports.onListening());
    recognition.addEventListener('speechstart', () => this.#done || this.#ports.onLevel(1));
    recognition.addEventListener('speechend', () => this.#done || this.#ports.onLevel(0));
    recognition.addEventListener('result', (event) => this.#onResult(event));
    recognition.addEventListener('error', (event) => this.#onError(Reflect.get(event, 'error')));
    recognition.addEventListener('end', () => this.#onEnd());
    this.#recognition = recognition;
    recognition.start();
  }

  stop(): void {
    if (this.#done) return;
    this.#ports.onWriting();
    this.#recognition?.stop();
    setTimeout(() => this.#onEnd(), PATIENCE_MS);
  }

  cancel(): void {
    this.#done = true;
    this.#recognition?.abort();
  }

  #onResult(event: Event): void {
    if (this.#done) return;
    this.#text = textOf(Reflect.get(event, 'results'));
    this.#ports.onInterim(this.#text);
  }

  #onError(error: unknown): void {
    // What was understood before it broke off is kept.
    if (this.#text !== '' || this.#done) return;
    this.#done = true;
    if (UNSERVED.has(String(error))) this.#ports.onUnserved();
    else this.#ports.onTrouble(TROUBLES.get(String(error)) ?? 'failed');
  }

  #onEnd(): void {
    if (this.#done) return;
    this.#done = true;
    if (this.#text === '') this.#ports.onTrouble('silent');
    else this.#ports.onText(this.#text);
  }
}
