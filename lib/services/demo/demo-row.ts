import { uuidv7 } from 'uuidv7';
import type { NewFeedback } from '#lib/data/insert-feedback.ts';
import { newFeedback } from '#lib/services/new-feedback.ts';
import type { DemoPiece } from './demo-pieces.ts';

/** A piece is said many times in eight days, and means the same each time. */
const understood = new Map<DemoPiece, NewFeedback>();

/** A piece of the demo as a row: marked, so that all of it can be removed at once. */
export function demoRow(piece: DemoPiece, timestamp: Date): NewFeedback {
  let row = understood.get(piece);
  if (!row) {
    const { burst: _, ...input } = piece;
    row = newFeedback(
      { ...input, metadata: { demo: true } },
      { timestamp, receivedAt: timestamp, defaultSource: piece.source },
      { demo: true },
    );
    understood.set(piece, row);
  }
  return { ...row, id: uuidv7(), timestamp, receivedAt: timestamp };
}
