import { AUDIT_RETENTION } from '#lib/core/audit/retention.ts';
import { FOLLOW_UP_DAYS } from '#lib/core/follow-up/follow-up-days.ts';
import type { DeskLocale, FormLocale } from '#lib/core/i18n/locales.ts';

export const NAME_FIELDS = ['required', 'optional', 'hidden'] as const;
/** Whether the form asks for a name. */
export type NameField = (typeof NAME_FIELDS)[number];

export const PROOF_OF_WORK = ['auto', 'on', 'off'] as const;
/** Whether a submission must prove work: under attack, always or never. */
export type ProofOfWork = (typeof PROOF_OF_WORK)[number];

export const FORM_TEXTS = [
  'title',
  'subtitle',
  'placeholder',
  'send',
  'thankYou',
  'consent',
] as const;
export type FormTextName = (typeof FORM_TEXTS)[number];
/** The team's own words in one language; what is absent is said in the catalogue's. */
export type FormTexts = Partial<Record<FormTextName, string>>;

/** A place the team named: what its form's link says, and how the desk shows it. */
export interface Source {
  name: string;
  label: string;
  /** Kept for history: known to the desk, no longer on offer. */
  archived: boolean;
}

export interface Logo {
  /** A UUID made of its bytes: a new picture has a new address. */
  id: string;
  type: 'image/png' | 'image/jpeg' | 'image/webp';
  bytes: number;
  /** In pixels. */
  width: number;
  height: number;
}

/** What the team can set; null and empty mean that Earshot decides. */
export interface Settings {
  shopName: string | null;
  /** `#rrggbb`. */
  brandColor: string | null;
  formTexts: Partial<Record<FormLocale, FormTexts>>;
  nameField: NameField;
  sources: Source[];
  /** Besides those of the environment. */
  allowedOrigins: string[];
  /** An IANA name: whose days the trends count. */
  timeZone: string;
  reportLanguage: DeskLocale;
  /** How long the audit log is kept. */
  auditRetentionDays: number;
  /** After how many days feedback is deleted; null: it is kept for ever. */
  feedbackRetentionDays: number | null;
  proofOfWork: ProofOfWork;
  /** Whether the form asks where the customer may be answered. */
  followUp: boolean;
  /** How long such a contact is kept. */
  followUpDays: number;
  /** Whether somebody may speak instead of typing. */
  voice: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  shopName: null,
  brandColor: null,
  formTexts: {},
  nameField: 'required',
  sources: [],
  allowedOrigins: [],
  timeZone: 'UTC',
  reportLanguage: 'en',
  auditRetentionDays: AUDIT_RETENTION.usual,
  feedbackRetentionDays: null,
  proofOfWork: 'auto',
  followUp: false,
  followUpDays: FOLLOW_UP_DAYS.usual,
  voice: true,
};

/** The settings at one moment. */
export interface SettingsState {
  /** Counts changes; 0 while nothing was ever set. */
  version: number;
  settings: Settings;
  logo: Logo | null;
}

export const UNSET: SettingsState = { version: 0, settings: DEFAULT_SETTINGS, logo: null };
