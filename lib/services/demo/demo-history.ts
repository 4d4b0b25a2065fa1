import { setImmediate } from 'node:timers/promises';
import type { NewFeedback } from '#lib/data/insert-feedback.ts';
import { Deck } from './deck.ts';
import { type DemoPiece, demoPieces } from './demo-pieces.ts';
import { demoRow } from './demo-row.ts';

const HOUR_MS = 3_600_000;
const DAYS = 8;
/** Customers write by day: the share of a busy hour that each hour of the day (UTC) has. */
const DAY_CURVE = [
  0.2, 0.1, 0.1, 0.1, 0.15, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 1, 1, 0.95, 0.85, 0.8, 0.8, 0.85, 0.95,
  1, 0.9, 0.7, 0.5, 0.3,
];
const BUSY_HOUR = 40;
/** Beyond this a longer history teaches nothing and only takes longer to write. */
const LAST_HOUR_MOST = 900;
/** The hours before the last one are nearly as busy, so that the two can be compared. */
const LATELY_HOURS = 3;
const LATELY_SHARE = 0.92;
const BURST_PIECES = 34;

function within(
  pieces: Deck<DemoPiece>,
  start: number,
  length: number,
  count: number,
): NewFeedback[] {
  return Array.from({ length: count }, () => pieces.deal())
    .filter((piece) => piece !== undefined)
    .map((piece) => demoRow(piece, new Date(start + Math.random() * length)));
}

/** Payments fail and parcels are late, and customers say so in four languages. */
function isBrewing({ burst, locale }: DemoPiece): boolean {
  const brewing = burst === 'checkout' || burst === 'late-delivery';
  return brewing && ['en', 'es', 'fr', 'de'].includes(locale);
}

/** Reads every piece once, and lets customers through in between. */
async function understandAll(now: Date): Promise<void> {
  for (const [index, piece] of demoPieces().entries()) {
    demoRow(piece, now);
    if (index % 20 === 0) await setImmediate();
  }
}

/**
 * Eight believable days that end `now`, with something brewing in the last twenty minutes; the
 * last hour has the rate that the stream will go on with.
 */
export async function demoHistory(now: Date, perMinute: number): Promise<NewFeedback[]> {
  await understandAll(now);
  // What a burst is about is also said on a quiet day, only less often; what is brewing is news.
  const everyday = new Deck(
    demoPieces().filter((piece, index) => !piece.burst || (index % 4 === 0 && !isBrewing(piece))),
  );
  const burst = new Deck(demoPieces().filter(isBrewing));
  const lastHour = now.getTime() - HOUR_MS;
  const lately = Math.min(perMinute * 60, LAST_HOUR_MOST);
  const days = Array.from({ length: DAYS * 24 }, (_, hour) => {
    const start = lastHour - (hour + 1) * HOUR_MS;
    const usual = BUSY_HOUR * (DAY_CURVE[new Date(start).getUTCHours()] ?? 0);
    const count = hour < LATELY_HOURS ? lately * LATELY_SHARE : usual;
    return within(everyday, start, HOUR_MS, Math.round(count));
  });
  return [
    ...days.flat(),
    ...within(everyday, lastHour, HOUR_MS, lately),
    ...within(burst, now.getTime() - HOUR_MS / 3, HOUR_MS / 3, BURST_PIECES),
  ];
}
