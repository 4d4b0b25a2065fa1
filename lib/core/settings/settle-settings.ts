import { FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import { DEFAULT_SETTINGS, type FormTexts, type Settings } from './settings.ts';
import { type GivenSettings, settingsSchema } from './settings-schema.ts';

type GivenTexts = NonNullable<NonNullable<GivenSettings['form_texts']>['en']>;

function settleTexts({
  title,
  subtitle,
  placeholder,
  send,
  thank_you,
  consent,
}: GivenTexts): FormTexts {
  return {
    ...(title && { title }),
    ...(subtitle && { subtitle }),
    ...(placeholder && { placeholder }),
    ...(send && { send }),
    ...(thank_you && { thankYou: thank_you }),
    ...(consent && { consent }),
  };
}

/** What the team set, with the defaults for the rest. */
export function settleSettings(given: GivenSettings): Settings {
  const texts = FORM_LOCALES.flatMap((locale) => {
    const settled = settleTexts(given.form_texts?.[locale] ?? {});
    return Object.keys(settled).length > 0 ? [[locale, settled] as const] : [];
  });
  return {
    shopName: given.shop_name || null,
    brandColor: given.brand_color?.toLowerCase() ?? null,
    formTexts: Object.fromEntries(texts),
    nameField: given.name_field ?? DEFAULT_SETTINGS.nameField,
    sources: (given.sources ?? []).map(({ name, label, archived }) => ({
      name,
      label: label || name,
      archived: archived ?? false,
    })),
    allowedOrigins: given.allowed_origins ?? [],
    timeZone: given.time_zone ?? DEFAULT_SETTINGS.timeZone,
    reportLanguage: given.report_language ?? DEFAULT_SETTINGS.reportLanguage,
    auditRetentionDays: given.audit_retention_days ?? DEFAULT_SETTINGS.auditRetentionDays,
    feedbackRetentionDays: given.feedback_retention_days ?? null,
    proofOfWork: given.proof_of_work ?? DEFAULT_SETTINGS.proofOfWork,
    voice: given.voice ?? DEFAULT_SETTINGS.voice,
    followUp: given.follow_up ?? DEFAULT_SETTINGS.followUp,
    followUpDays: given.follow_up_days ?? DEFAULT_SETTINGS.followUpDays,
  };
}

/** What is kept, read with care: what this version does not understand counts as not set. */
export function readGivenSettings(kept: unknown): { given: GivenSettings; ignored: string[] } {
  const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
  const fits = ([key, value]: [string, unknown]) =>
    settingsSchema.safeParse({ [key]: value }).success;
  const parsed = settingsSchema.safeParse(Object.fromEntries(entries.filter(fits)));
  const ignored = entries.filter((entry) => !fits(entry)).map(([key]) => key);
  return { given: parsed.success ? parsed.data : {}, ignored };
}
