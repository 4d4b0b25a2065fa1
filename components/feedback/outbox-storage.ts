import * as z from 'zod/mini';
import { feedbackInputSchema } from '#lib/core/feedback/feedback-input.ts';
import type { Submission } from './check-draft.ts';
import { readLocal, removeLocal, writeLocal } from './local-record.ts';

const KEY = 'earshot.outbox';

const outboxSchema = z.array(z.extend(feedbackInputSchema, { id: z.uuidv7() }));

/** Feedback that waits on this device to be sent, oldest first. */
export function loadOutbox(): Submission[] {
  return readLocal(KEY, outboxSchema) ?? [];
}

export function saveOutbox(waiting: readonly Submission[]): void {
  if (waiting.length === 0) removeLocal(KEY);
  else writeLocal(KEY, waiting);
}
