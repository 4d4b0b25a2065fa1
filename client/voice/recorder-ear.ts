import { RECORDING } from '#lib/core/voice/recording-limits.ts';
import type { Ear, EarPorts, VoiceTrouble } from './ear.ts';
import { measureLevel } from './measure-level.ts';
import { type RecordingAddress, sendRecording } from './send-recording.ts';

/** Enough for speech, and a minute of it on a slow phone's network. */
const BITS_PER_SECOND = 32_000;
const TYPES = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
/** Quieter than a whisper: what was never louder is not sent anywhere. */
const WHISPER = 0.02;
const SLICE_MS = 500;

const REFUSALS = new Map<string, VoiceTrouble>([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'missing'],
  ['NotReadableError', 'missing'],
  ['OverconstrainedError', 'missing'],
]);

export const canRecord = (): boolean =>
  'MediaRecorder' in window && 'mediaDevices' in navigator && isSecureContext;

/** Records in memory, bounded in time and size, and sends it to be written down. */
export class RecorderEar implements Ear {
  readonly #ports: EarPorts;
  readonly #address: RecordingAddress;
  readonly #ending = new AbortController();
  #recorder: MediaRecorder | undefined;
  #release = () => {};
  #loudest = 0;

  constructor(ports: EarPorts, address: RecordingAddress) {
    this.#ports = ports;
    this.#address = address;
  }

  async start(): Promise<void> {
    try {
      const audio = { echoCancellation: true, noiseSuppression: true };
      this.#record(await navigator.mediaDevices.getUserMedia({ audio }));
    } catch (error) {
      this.#release();
      if (this.#ending.signal.aborted) return;
      const name = error instanceof Error ? error.name : '';
      this.#ports.onTrouble(REFUSALS.get(name) ?? 'failed');
    }
  }

  stop(): void {
    if (this.#recorder?.state === 'recording') this.#recorder.stop();
  }

  cancel(): void {
    this.#ending.abort();
    this.stop();
    this.#release();
  }

  #record(stream: MediaStream): void {
    const quiet = measureLevel(stream, (level) => {
      this.#loudest = Math.max(this.#loudest, level);
      this.#ports.onLevel(level);
    });
    this.#release = () => {
      quiet();
      for (const track of stream.getTracks()) track.stop();
      this.#release = () => {};
    };
    // Somebody changed their mind while the browser asked.
    if (this.#ending.signal.aborted) {
      this.#release();
      return;
    }
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type)) ?? '';
    const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS_PER_SECOND });
    const slices: Blob[] = [];
    let size = 0;
    recorder.addEventListener('dataavailable', ({ data }) => {
      slices.push(data);
      size += data.size;
      if (size > RECORDING.bytes * 0.9) this.stop();
    });
    recorder.addEventListener('stop', () => {
      this.#release();
      void this.#send(new Blob(slices, { type: recorder.mimeType || mimeType }));
    });
    this.#recorder = recorder;
    recorder.start(SLICE_MS);
    this.#ports.onListening();
  }

  async #send(sound: Blob): Promise<void> {
    const { signal } = this.#ending;
    if (signal.aborted) return;
    if (this.#loudest < WHISPER || sound.size === 0) return this.#ports.onTrouble('silent');
    this.#ports.onWriting();
    const outcome = await sendRecording(sound, this.#address, signal);
    if (signal.aborted) return;
    if ('text' in outcome) this.#ports.onText(outcome.text);
    else this.#ports.onTrouble(outcome.trouble);
  }
}
