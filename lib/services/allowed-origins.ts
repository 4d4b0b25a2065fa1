import { env } from '#lib/infra/env.ts';
import type { Context } from './context.ts';
import { currentSettings } from './settings/kept-settings.ts';

/** The sites whose pages may post feedback and open sockets: the environment's and the team's. */
export async function allowedOrigins(
  context: Pick<Context, 'db' | 'bus'>,
): Promise<readonly string[]> {
  const { settings } = await currentSettings(context);
  return [...env().ALLOWED_ORIGINS, ...settings.allowedOrigins];
}
