import type { FollowUpView } from '#lib/core/form/follow-up-view.ts';
import type { FormLocale } from '#lib/core/i18n/locales.ts';
import type { Settings } from '#lib/core/settings/settings.ts';
import { readContactMessages } from './read-words.ts';

/** How the form asks for a contact; nothing where the team answers nobody. */
export async function followUpView(
  locale: FormLocale,
  { followUp, followUpDays, formTexts }: Settings,
): Promise<FollowUpView | undefined> {
  if (!followUp) return undefined;
  const messages = await readContactMessages(locale);
  const consent = formTexts[locale]?.consent ?? messages.consent;
  return { messages, consent, days: followUpDays };
}
