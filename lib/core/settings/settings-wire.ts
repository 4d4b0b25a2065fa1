import type { DeskLocale, FormLocale } from '#lib/core/i18n/locales.ts';
import type {
  FormTexts,
  Logo,
  NameField,
  ProofOfWork,
  Settings,
  SettingsState,
  Source,
} from './settings.ts';

/** What everybody may know: how the form looks and what it says. */
export interface FormSettingsWire {
  shop_name: string | null;
  brand_color: string | null;
  logo: { url: string; type: string; bytes: number; width: number; height: number } | null;
  form_texts: Partial<Record<FormLocale, FormTextsWire>>;
  name_field: NameField;
  voice: boolean;
  follow_up: boolean;
  follow_up_days: number;
}

export interface FormTextsWire {
  title?: string;
  subtitle?: string;
  placeholder?: string;
  send?: string;
  thank_you?: string;
  consent?: string;
}

/** The settings as JSON, for whoever may change them. */
export interface SettingsWire extends FormSettingsWire {
  /** Counts changes. */
  version: number;
  sources: Source[];
  allowed_origins: string[];
  time_zone: string;
  report_language: DeskLocale;
  audit_retention_days: number;
  feedback_retention_days: number | null;
  proof_of_work: ProofOfWork;
}

/** Where a logo is served; its bytes never change under this path. */
export const logoPath = ({ id }: Logo): string => `/api/v1/settings/logo/${id}`;

function textsToWire({ thankYou, ...texts }: FormTexts): FormTextsWire {
  return { ...texts, ...(thankYou !== undefined && { thank_you: thankYou }) };
}

function formTextsToWire(settings: Settings): FormSettingsWire['form_texts'] {
  const entries = Object.entries(settings.formTexts);
  return Object.fromEntries(entries.map(([locale, texts]) => [locale, textsToWire(texts)]));
}

export function formSettingsToWire({ settings, logo }: SettingsState): FormSettingsWire {
  return {
    shop_name: settings.shopName,
    brand_color: settings.brandColor,
    logo: logo && {
      url: logoPath(logo),
      type: logo.type,
      bytes: logo.bytes,
      width: logo.width,
      height: logo.height,
    },
    form_texts: formTextsToWire(settings),
    name_field: settings.nameField,
    voice: settings.voice,
    follow_up: settings.followUp,
    follow_up_days: settings.followUpDays,
  };
}

export function settingsToWire(state: SettingsState): SettingsWire {
  const { settings, version } = state;
  return {
    version,
    ...formSettingsToWire(state),
    sources: settings.sources,
    allowed_origins: settings.allowedOrigins,
    time_zone: settings.timeZone,
    report_language: settings.reportLanguage,
    audit_retention_days: settings.auditRetentionDays,
    feedback_retention_days: settings.feedbackRetentionDays,
    proof_of_work: settings.proofOfWork,
  };
}
