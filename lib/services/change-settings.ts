import { authorize } from '#lib/core/access/authorize.ts';
import { checkSettings } from '#lib/core/settings/check-settings.ts';
import { mergePatch } from '#lib/core/settings/merge-patch.ts';
import type { SettingsWire } from '#lib/core/settings/settings-wire.ts';
import type { Context } from './context.ts';
import { amendSettings } from './settings/amend-settings.ts';

/**
 * Changes settings by a JSON Merge Patch (RFC 7396): what it names is set, null goes back to the
 * default, the rest stays.
 * @param expected the version the change was made on, where its maker saw one.
 * @throws AppError `invalid_input`, `precondition_failed`.
 */
export async function changeSettings(
  context: Context,
  patch: unknown,
  expected?: number,
): Promise<SettingsWire> {
  authorize(context.actor, 'settings:manage');
  const isPatch = typeof patch === 'object' && patch !== null && !Array.isArray(patch);
  const { settings } = await amendSettings(context, {
    fields: isPatch ? Object.keys(patch) : [],
    expected,
    amend: ({ given, logo }) => ({ given: checkSettings(mergePatch(given, patch)), logo }),
  });
  return settings;
}
