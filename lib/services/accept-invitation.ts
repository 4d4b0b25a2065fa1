import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { AppError } from '#lib/core/errors.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { findOpenInvitation, redeemInvitation } from '#lib/data/invitations.ts';
import type { User } from '#lib/data/users.ts';
import { log } from '#lib/infra/log.ts';
import { recordAction } from './audit/record-action.ts';
import type { Context } from './context.ts';
import { hashPassword } from './password.ts';
import { tokenHash } from './token-hash.ts';

const text = (most: number) =>
  z
    .string('required')
    .check(
      z.trim(),
      z.minLength(1, 'required'),
      z.maxLength(most, 'too_long'),
      z.refine(isStorableText, 'unreadable_characters'),
    );

const inputSchema = z.object({
  token: z.string().check(z.maxLength(200)),
  name: text(100),
  email: z.pipe(text(254), z.email('not_an_email')),
  password: z.string('required').check(z.minLength(12, 'too_short'), z.maxLength(256, 'too_long')),
});

const MESSAGES: Record<string, string> = {
  required: 'is missing',
  too_long: 'is too long',
  too_short: 'needs at least 12 characters',
  not_an_email: 'is not an e-mail address',
  unreadable_characters: 'holds control characters',
};

/**
 * Creates the account a one-time link is for.
 * @throws AppError `invalid_input`, `not_found` (used, expired, unknown), `conflict` (e-mail taken).
 */
export async function acceptInvitation(context: Context, given: unknown): Promise<User> {
  const parsed = inputSchema.safeParse(given);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => {
      const field = String(path[0] ?? '');
      return { field, code: message, message: `${field} ${MESSAGES[message] ?? 'is not valid'}` };
    });
    throw new AppError('invalid_input', issues.map((one) => one.message).join('; '), { issues });
  }
  const { token, name, email, password } = parsed.data;
  const hash = tokenHash(token);
  // Looked up before the costly hash, so that guesses at links are cheap to refuse.
  if (!(await findOpenInvitation(context.db, hash, context.now()))) {
    throw new AppError('not_found', 'This link was used before or has expired.');
  }
  const user = await redeemInvitation(context.db, hash, {
    id: randomUUID(),
    name,
    email,
    passwordHash: await hashPassword(password),
    createdAt: context.now(),
  });
  log().info({ userId: user.id, role: user.role }, 'account created');
  await recordAction(context, {
    action: 'accept_invitation',
    outcome: 'done',
    target: user.id,
    details: { account: user.email, role: user.role },
  });
  return user;
}
