/** Why nothing came of it; each has a sentence of its own. */
export type VoiceTrouble = 'refused' | 'missing' | 'silent' | 'away' | 'busy' | 'failed';

/** What an ear tells whoever opened it. It ends with `onText`, `onTrouble` or `onUnserved`, once. */
export interface EarPorts {
  /** From now on every word counts. */
  onListening(): void;
  /** How loud it is, 0…1. */
  onLevel(level: number): void;
  /** What was understood so far; it may change. */
  onInterim(text: string): void;
  /** Nothing more is heard; the words are on their way. */
  onWriting(): void;
  onText(text: string): void;
  onTrouble(trouble: VoiceTrouble): void;
  /** This ear does not work here at all; another may. */
  onUnserved(): void;
}

/** Something that hears and writes down: the browser itself, or a recording that is sent. */
export interface Ear {
  start(): Promise<void>;
  /** That was all: what was said is wanted. */
  stop(): void;
  /** Nothing of it is wanted, and nothing more is told. */
  cancel(): void;
}
