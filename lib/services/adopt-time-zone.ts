import { AppError } from '#lib/core/errors.ts';
import { isTimeZone } from '#lib/core/time/is-time-zone.ts';
import { log } from '#lib/infra/log.ts';
import { changeSettings } from './change-settings.ts';
import type { Context } from './context.ts';

/**
 * Where the first admin's browser is, the team is, unless somebody has set anything before. Never
 * fails: the account that was just made is worth more than its time zone.
 */
export async function adoptTimeZone(context: Context, timeZone: string): Promise<void> {
  if (!isTimeZone(timeZone)) return;
  const system = { ...context, actor: { kind: 'system', name: 'setup' } as const };
  try {
    await changeSettings(system, { time_zone: timeZone }, 0);
  } catch (error) {
    const taken = error instanceof AppError && error.code === 'precondition_failed';
    if (!taken) log().warn({ error }, 'the time zone of the team could not be kept');
  }
}
