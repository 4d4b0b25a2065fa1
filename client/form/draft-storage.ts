import { isRecord } from '#client/device/is-record.ts';
import { readLocal, removeLocal, writeLocal } from '#client/device/local-record.ts';
import type { Draft } from '#lib/core/form/form-state.ts';

const KEY = 'earshot.draft';
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

type KeptDraft = Omit<Draft, 'contact' | 'consent'> & { contact?: unknown };

const isDraft = (kept: unknown): kept is KeptDraft =>
  isRecord(kept) &&
  ['id', 'rating', 'feedback', 'customer_name'].every((name) => typeof kept[name] === 'string') &&
  UUID_V7.test(String(kept.id));

export function loadDraft(): Draft | null {
  const kept = readLocal(KEY, isDraft);
  if (!kept) return null;
  return { ...kept, contact: typeof kept.contact === 'string' ? kept.contact : '', consent: '' };
}

/** Without the consent: it is given where it is read, each time. */
export function saveDraft({ consent: _, ...draft }: Draft): void {
  writeLocal(KEY, draft);
}

export function forgetDraft(): void {
  removeLocal(KEY);
}
