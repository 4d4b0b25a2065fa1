import { createHash, timingSafeEqual } from 'node:crypto';
import type { Actor } from '#lib/core/access/actor.ts';
import { AppError } from '#lib/core/errors.ts';
import { flushBus } from '#lib/infra/bus.ts';
import { env } from '#lib/infra/env.ts';
import { backgroundRounds } from '#lib/services/background/running-rounds.ts';
import { guardGuesses } from '#lib/services/guard-guesses.ts';
import { clientAddress } from './client-address.ts';
import { problem } from './problem.ts';

/** Leaves a minute of what a function may take at most for what is under way then. */
const ROUND_MS = 240_000;
const SCHEDULER: Actor = { kind: 'system', name: 'scheduler' };

const digest = (text: string) => createHash('sha256').update(text).digest();

async function recognize(token: string): Promise<Actor | null> {
  const { CRON_SECRET } = env();
  return CRON_SECRET && timingSafeEqual(digest(token), digest(CRON_SECRET)) ? SCHEDULER : null;
}

async function requireScheduler({ headers }: Request): Promise<void> {
  const [, token] =
    /^Bearer +([\x21-\x7e]{1,512})$/i.exec(headers.get('authorization') ?? '') ?? [];
  const client = clientAddress(headers);
  if (token && (await guardGuesses({ client, token, recognize }))) return;
  throw new AppError('unauthenticated', 'Send CRON_SECRET as a bearer token.');
}

/** Stands in for the server's background works, when a scheduler calls: one round of what is due. */
export async function answerCron(request: Request): Promise<Response> {
  try {
    await requireScheduler(request);
    const { isAway, ...round } = await backgroundRounds().all(ROUND_MS);
    await flushBus();
    if (isAway) throw new AppError('unavailable', 'The database is away.');
    return Response.json(round, {
      status: round.failed.length > 0 ? 500 : 200,
      headers: { 'cache-control': 'no-store' },
    });
  } catch (error) {
    return problem(error);
  }
}
