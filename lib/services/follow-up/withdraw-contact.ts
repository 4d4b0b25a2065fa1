import { eraseContact } from '#lib/data/follow-ups.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { readContactLink } from './contact-link.ts';

/**
 * Erases a contact for the customer who has its link; twice is once, and so is after the piece was
 * deleted.
 * @returns false where we made no such link.
 */
export async function withdrawContact(
  { db, now }: Pick<Context, 'db' | 'now'>,
  link: string,
): Promise<boolean> {
  const id = readContactLink(link);
  if (id === null) return false;
  if (await eraseContact(db, id, now(), 'customer')) {
    log().info({ id }, 'contact erased by its customer');
  }
  return true;
}
