import type { KioskSetup } from '#lib/core/kiosk/kiosk-wire.ts';
import type { Piece, QueueSummary } from './piece.ts';

/** A device that the desk knows. */
export interface Enrolment {
  key: string;
  setup: KioskSetup;
  /** The desk forgot it: its key is refused, and it sends as any visitor's form. */
  forgotten: boolean;
}

/** What the device knows beside its queue. */
export interface KioskFacts {
  enrolment: Enrolment;
  /** A link that was opened and not answered yet. */
  pendingEnrolment: { code: string; key: string };
  /** What somebody chose on a device without a desk. */
  source: string;
  locale: string;
  pinHash: string;
  pinTries: { count: number; until: number };
  /** Full screen, and never asleep. */
  staysOn: boolean;
  /** Milliseconds that the device's clock must be put forward. */
  clockOffset: number;
  /** No moment told here lies before it: clocks fall back when a battery dies. */
  latestMoment: number;
  /** Milliseconds since the epoch, by the device: not to be asked before. */
  holdUntil: number;
  failures: number;
  lastSentAt: string;
  /** Why the last try ended early; empty when it did not. */
  lastTrouble: string;
}

/** What is kept on the device. Other than in a form, a refusal to keep is an error here. */
export interface KioskStore {
  /** False where all is gone with the page: some private windows. */
  readonly durable: boolean;
  /** Resolves when it is on the disk, as far as the browser tells. @throws where there is no room. */
  put(piece: Piece): Promise<void>;
  drop(id: string): Promise<void>;
  /** The first piece with a greater id. */
  next(after: string): Promise<Piece | undefined>;
  refused(): Promise<Piece[]>;
  summary(): Promise<QueueSummary>;
  read<Name extends keyof KioskFacts>(name: Name): Promise<KioskFacts[Name] | undefined>;
  write<Name extends keyof KioskFacts>(name: Name, value: KioskFacts[Name]): Promise<void>;
  forget(name: keyof KioskFacts): Promise<void>;
}
