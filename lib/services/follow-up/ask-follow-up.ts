import { AppError } from '#lib/core/errors.ts';
import { explainIssue } from '#lib/core/feedback/explain-issue.ts';
import { contactText } from '#lib/core/follow-up/contact.ts';
import { contactOf, type FollowUpInput } from '#lib/core/follow-up/follow-up-input.ts';
import type { Settings } from '#lib/core/settings/settings.ts';
import { findFollowUp, insertFollowUp, type NewFollowUp } from '#lib/data/follow-ups.ts';
import type { Context } from '#lib/services/context.ts';
import { openContact, sealContact } from './seal-contact.ts';

const DAY_MS = 86_400_000;

/**
 * A contact as it may be stored for this piece, or null where none was given.
 * @throws AppError `invalid_input` where the team answers nobody: silence would promise an answer.
 */
export function newFollowUp(
  id: string,
  given: FollowUpInput | undefined,
  { followUp, followUpDays }: Settings,
  now: Date,
): NewFollowUp | null {
  if (given === undefined) return null;
  if (!followUp) {
    const [field, code] = ['follow_up', 'not_offered'];
    const message = explainIssue(field, code);
    throw new AppError('invalid_input', message, { issues: [{ field, code, message }] });
  }
  return {
    contact: sealContact(id, contactOf(given)),
    createdAt: now,
    eraseAt: new Date(now.getTime() + followUpDays * DAY_MS),
  };
}

/**
 * A repeated submission with a contact: one that is new is kept, one that was erased stays so.
 * @throws AppError `conflict` where the piece has another.
 */
export async function repeatFollowUp(
  { db }: Context,
  id: string,
  given: FollowUpInput,
  followUp: NewFollowUp,
): Promise<void> {
  const contact = contactOf(given);
  // Sealed for the piece that is there: a key may name another than the id that was sent.
  if (await insertFollowUp(db, id, { ...followUp, contact: sealContact(id, contact) })) return;
  const sealed = (await findFollowUp(db, id))?.contact;
  const stored = sealed ? openContact(id, sealed) : null;
  if (stored && contactText(stored) !== contactText(contact)) {
    throw new AppError('conflict', 'This id or key was already used with another contact.');
  }
}
