import { type DeskLocale, FORM_LOCALES, type FormLocale } from '#lib/core/i18n/locales.ts';
import type { NameField, ProofOfWork, Source } from '#lib/core/settings/settings.ts';
import type { FormTextsWire, SettingsWire } from '#lib/core/settings/settings-wire.ts';

export const TEXT_NAMES = [
  'title',
  'subtitle',
  'placeholder',
  'send',
  'thank_you',
  'consent',
] as const;
export type TextName = (typeof TEXT_NAMES)[number];

/** The settings as they stand in the fields; an empty text is the default. */
export interface SettingsDraft {
  shop_name: string;
  brand_color: string;
  /** Of the languages that have some, and of those touched. */
  form_texts: Partial<Record<FormLocale, Record<TextName, string>>>;
  name_field: NameField;
  voice: boolean;
  follow_up: boolean;
  /** As it stands in its field. */
  follow_up_days: string;
  /** The key stays with the row, whatever its name becomes. */
  sources: (Source & { key: string })[];
  /** One a line. */
  allowed_origins: string;
  time_zone: string;
  report_language: DeskLocale;
  feedback_retention_days: number | null;
  proof_of_work: ProofOfWork;
}

const textsOf = (texts: FormTextsWire = {}): Record<TextName, string> => ({
  title: texts.title ?? '',
  subtitle: texts.subtitle ?? '',
  placeholder: texts.placeholder ?? '',
  send: texts.send ?? '',
  thank_you: texts.thank_you ?? '',
  consent: texts.consent ?? '',
});

export const textsIn = (draft: SettingsDraft, locale: FormLocale): Record<TextName, string> =>
  draft.form_texts[locale] ?? textsOf();

export function draftOf(settings: SettingsWire): SettingsDraft {
  const { form_texts: texts } = settings;
  return {
    shop_name: settings.shop_name ?? '',
    brand_color: settings.brand_color ?? '',
    form_texts: Object.fromEntries(
      Object.entries(texts).map(([locale, given]) => [locale, textsOf(given)]),
    ),
    name_field: settings.name_field,
    voice: settings.voice,
    follow_up: settings.follow_up,
    follow_up_days: String(settings.follow_up_days),
    sources: settings.sources.map((source) => ({ ...source, key: source.name })),
    allowed_origins: settings.allowed_origins.join('\n'),
    time_zone: settings.time_zone,
    report_language: settings.report_language,
    feedback_retention_days: settings.feedback_retention_days,
    proof_of_work: settings.proof_of_work,
  };
}

export const originsOf = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** As a merge patch has it: null is the default. */
function wireOf(draft: SettingsDraft) {
  const orNull = (text: string) => text.trim() || null;
  const texts = FORM_LOCALES.map((locale) => {
    const own = textsIn(draft, locale);
    return [locale, Object.fromEntries(TEXT_NAMES.map((name) => [name, orNull(own[name])]))];
  });
  return {
    shop_name: orNull(draft.shop_name),
    brand_color: orNull(draft.brand_color),
    form_texts: Object.fromEntries(texts),
    name_field: draft.name_field,
    voice: draft.voice,
    follow_up: draft.follow_up,
    follow_up_days: draft.follow_up_days.trim() === '' ? null : Number(draft.follow_up_days),
    sources: draft.sources.map(({ name, label, archived }) => ({
      name: name.trim(),
      label: label.trim(),
      archived,
    })),
    allowed_origins: originsOf(draft.allowed_origins),
    time_zone: draft.time_zone,
    report_language: draft.report_language,
    feedback_retention_days: draft.feedback_retention_days,
    proof_of_work: draft.proof_of_work,
  };
}

const changed = (before: object, after: object): Record<string, unknown> => {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(was.get(key)),
    ),
  );
};

/** What the draft changes, as a merge patch; empty where nothing was. */
export function patchOf(base: SettingsDraft, draft: SettingsDraft): Record<string, unknown> {
  const [was, is] = [wireOf(base), wireOf(draft)];
  const patch = changed(was, is);
  return 'form_texts' in patch
    ? { ...patch, form_texts: changed(was.form_texts, is.form_texts) }
    : patch;
}
