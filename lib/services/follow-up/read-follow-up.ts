import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import type { FollowUpStanding, FollowUpWire } from '#lib/core/follow-up/follow-up-wire.ts';
import { type FollowUp, findFollowUp } from '#lib/data/follow-ups.ts';
import type { Context } from '#lib/services/context.ts';
import { standingToWire } from './follow-up-to-wire.ts';
import { openContact } from './seal-contact.ts';

export const noFollowUp = () =>
  new AppError('not_found', 'This feedback has no contact: nobody asked for an answer.');

/** Whether a piece's customer asked for an answer, without where; null where none did. */
export async function findFollowUpStanding(
  context: Context,
  id: string,
): Promise<FollowUpStanding | null> {
  authorize(context.actor, 'contacts:manage');
  const followUp = await findFollowUp(context.db, id);
  return followUp && standingToWire(followUp);
}

function contactIn({ id, contact }: FollowUp) {
  if (contact === null) return null;
  const opened = openContact(id, contact);
  if (opened) return opened;
  const why = 'The contact was stored under another NEXTAUTH_SECRET and cannot be read with this.';
  throw new AppError('conflict', why);
}

/**
 * Where a customer wants to be answered. Every reading is entered in the audit log by the transport.
 * @throws AppError `not_found`; `conflict` when it was sealed under another secret.
 */
export async function readFollowUp(context: Context, id: string): Promise<FollowUpWire> {
  authorize(context.actor, 'contacts:manage');
  const followUp = await findFollowUp(context.db, id);
  if (!followUp) throw noFollowUp();
  return { ...standingToWire(followUp), contact: contactIn(followUp) };
}
