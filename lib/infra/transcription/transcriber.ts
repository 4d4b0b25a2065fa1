/** Spoken words on their way to be written down; they are held nowhere but in memory. */
export interface Recording {
  bytes: Uint8Array;
  /** `audio/webm`, without parameters. */
  type: string;
  /** ISO 639-1 of the page it was spoken into. */
  language: string | null;
}

/**
 * `away`: it cannot be reached or refuses us; `slow`: it did not answer in time; `nonsense`: what came
 * is no answer, or it could not read the recording.
 */
export type TranscriptionFault = 'away' | 'slow' | 'nonsense';

const NAME = 'TranscriptionError';

/** Why there is no transcript. Its message holds nothing that was said, sent or configured. */
export class TranscriptionError extends Error {
  override name = NAME;
  readonly fault: TranscriptionFault;

  constructor(fault: TranscriptionFault, message: string) {
    super(message);
    this.fault = fault;
  }

  /** A process has two copies of this class (decision 4), and one transcriber. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && Reflect.get(value, 'name') === NAME;
  }
}

export interface Transcriber {
  /** @throws TranscriptionError. */
  transcribe(recording: Recording, signal: AbortSignal): Promise<string>;
}
