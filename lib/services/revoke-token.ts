import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { revokeLiveToken } from '#lib/data/api-tokens.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';

/**
 * Ends a token at once, its sockets included.
 * @throws AppError `not_found` when there is none, or it was revoked before.
 */
export async function revokeToken(context: Context, id: string): Promise<void> {
  authorize(context.actor, 'settings:manage');
  if (!(await revokeLiveToken(context.db, id, context.now()))) {
    throw new AppError('not_found', 'There is no such token.');
  }
  context.bus.publish('token_revoked', { tokenId: id });
  log().info({ tokenId: id }, 'token revoked');
}
