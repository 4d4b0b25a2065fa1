import { randomBytes, randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { ALL_SCOPES } from '#lib/core/access/actor.ts';
import { authorize } from '#lib/core/access/authorize.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { insertToken } from '#lib/data/api-tokens.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';
import { type ApiTokenWire, tokenToWire } from './list-tokens.ts';
import { tokenHash } from './token-hash.ts';

const DAY_MS = 86_400_000;

export const tokenInputSchema = z.object({
  name: z
    .string('must be text')
    .check(
      z.trim(),
      z.minLength(1, 'is missing'),
      z.maxLength(100, 'may have at most 100 characters'),
      z.refine(isStorableText, 'holds control characters'),
    ),
  scopes: z
    .array(z.enum([...ALL_SCOPES], `must be of ${ALL_SCOPES.join(', ')}`), 'must be a list')
    .check(
      z.minLength(1, 'must name at least one'),
      z.maxLength(2 * ALL_SCOPES.length, 'names too many'),
    ),
  expires_in_days: z.optional(
    z.nullable(
      z
        .int('must be a whole number')
        .check(z.minimum(1, 'is too few'), z.maximum(3650, 'is too many')),
    ),
  ),
});

/**
 * A new token, which is shown this once and kept hashed.
 * @throws AppError `invalid_input`, `forbidden` for a scope that its maker does not have.
 */
export async function createToken(
  context: Context,
  given: unknown,
): Promise<ApiTokenWire & { token: string }> {
  authorize(context.actor, 'settings:manage');
  const { name, scopes, expires_in_days: days } = parseOrRefuse(tokenInputSchema, given);
  // Nobody hands out more than they have.
  for (const scope of scopes) authorize(context.actor, scope);
  const createdAt = context.now();
  const stored = {
    id: randomUUID(),
    name,
    scopes: [...new Set(scopes)],
    createdAt,
    expiresAt: days ? new Date(createdAt.getTime() + days * DAY_MS) : null,
    lastUsedAt: null,
  };
  // The prefix lets a scanner for leaked secrets recognise it.
  const token = `earshot_${randomBytes(32).toString('base64url')}`;
  await insertToken(context.db, { ...stored, tokenHash: tokenHash(token) });
  log().info({ tokenId: stored.id, scopes }, 'token created');
  return { ...tokenToWire(stored), token };
}
