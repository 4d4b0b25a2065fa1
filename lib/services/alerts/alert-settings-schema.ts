import * as z from 'zod/mini';
import type { AlertSettings } from '#lib/core/alerts/alert-settings.ts';
import { DEFAULT_ALERT_SETTINGS } from '#lib/core/alerts/alert-settings.ts';

const clock = z
  .string('must be a time')
  .check(
    z.maxLength(5, 'must be a time such as 22:00'),
    z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 22:00'),
  );

const stretch = z.strictObject({ from: clock, to: clock }, 'must be from and to, or null');

export const alertSettingsSchema = z.strictObject({
  quiet_hours: z
    .array(z.nullable(stretch), 'must be a list of seven days')
    .check(z.length(7, 'must be a list of seven days, Monday first')),
  digest: z.strictObject(
    {
      after: z.int('must be a whole number').check(z.minimum(1), z.maximum(100)),
      minutes: z.int('must be a whole number').check(z.minimum(1), z.maximum(1_440)),
    },
    'must be after and minutes',
  ),
});

/** What cannot be read, as another version may have kept it, counts as not set. */
export function settleAlertSettings(kept: unknown): AlertSettings {
  const parsed = alertSettingsSchema.safeParse(kept);
  return parsed.success ? parsed.data : DEFAULT_ALERT_SETTINGS;
}
