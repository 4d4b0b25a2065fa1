import type { EnrolOutcome } from './enrolment.ts';
import type { Enrolment, KioskStore } from './kiosk-store.ts';
import type { Piece, QueueSummary } from './piece.ts';
import { pinHash } from './pin-gate.ts';

/** What the staff's panel shows. */
export interface PanelView {
  summary: QueueSummary;
  refused: Piece[];
  lastSentAt: string | null;
  trouble: string;
  enrolment: Enrolment | null;
  /** What became of the link that was opened last. */
  link: Exclude<EnrolOutcome, 'no_link'> | null;
  /** Whether the page opens with no network. */
  offline: boolean;
  storage: 'kept' | 'may_go' | 'none';
  build: string;
  staysOn: boolean;
  source: string;
  locale: string;
  hasPin: boolean;
  /** Whoever chose one while words wait could read them. */
  mayChoosePin: boolean;
}

type Given = Pick<PanelView, 'link' | 'offline' | 'build' | 'source' | 'locale'>;

async function storageOf(store: KioskStore): Promise<PanelView['storage']> {
  if (!store.durable) return 'none';
  return (await navigator.storage?.persisted?.()) ? 'kept' : 'may_go';
}

export async function readPanel(store: KioskStore, given: Given): Promise<PanelView> {
  const summary = await store.summary();
  const hasPin = (await pinHash(store)) !== null;
  return {
    ...given,
    summary,
    refused: await store.refused(),
    lastSentAt: (await store.read('lastSentAt')) ?? null,
    trouble: (await store.read('lastTrouble')) ?? '',
    enrolment: (await store.read('enrolment')) ?? null,
    storage: await storageOf(store),
    staysOn: (await store.read('staysOn')) ?? false,
    hasPin,
    mayChoosePin: isSecureContext && summary.waiting === 0,
  };
}
