import * as z from 'zod/mini';
import type { Draft } from './form-state.ts';
import { readLocal, removeLocal, writeLocal } from './local-record.ts';

const KEY = 'earshot.draft';

const draftSchema = z.object({
  id: z.uuidv7(),
  rating: z.string(),
  feedback: z.string(),
  customer_name: z.string(),
});

export function loadDraft(): Draft | null {
  return readLocal(KEY, draftSchema);
}

export function saveDraft(draft: Draft): void {
  writeLocal(KEY, draft);
}

export function forgetDraft(): void {
  removeLocal(KEY);
}
