import * as z from 'zod/mini';
import { AUDIT_RETENTION } from '#lib/core/audit/retention.ts';
import { SOURCE_MAX } from '#lib/core/feedback/limits.ts';
import { FEEDBACK_RETENTION } from '#lib/core/feedback/retention.ts';
import { FOLLOW_UP_DAYS } from '#lib/core/follow-up/follow-up-days.ts';
import { DESK_LOCALES, FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import { type Logo, NAME_FIELDS, PROOF_OF_WORK, type Source } from '#lib/core/settings/settings.ts';
import { LOGO_MAX_SIDE, SETTINGS_LIMITS as MOST } from '#lib/core/settings/settings-limits.ts';
import type {
  FormSettingsWire,
  FormTextsWire,
  SettingsWire,
} from '#lib/core/settings/settings-wire.ts';
import { describeAnswer, describeBody } from './describe-schema.ts';
import { count, list, text } from './wire-types.ts';

const textNotes = {
  title: 'The question on top.',
  subtitle: 'The sentence below it.',
  placeholder: 'What the text box suggests while it is empty.',
  send: 'The label of the button.',
  thank_you: 'What is said to customers who wrote in this language.',
  consent: 'What a customer agrees to who leaves a contact for an answer.',
};

const formTexts = describeAnswer<FormTextsWire>(
  'FormTexts',
  z.object({
    title: z.optional(text(MOST.title)),
    subtitle: z.optional(text(MOST.subtitle)),
    placeholder: z.optional(text(MOST.placeholder)),
    send: z.optional(text(MOST.send)),
    thank_you: z.optional(text(MOST.thank_you)),
    consent: z.optional(text(MOST.consent)),
  }),
  {
    description: 'The team’s own words in one language; what is absent is said in ours.',
    notes: textNotes,
    example: { title: 'How was your cake?' },
  },
);

const logo = describeAnswer<NonNullable<FormSettingsWire['logo']>>(
  'Logo',
  z.object({
    url: text(100),
    type: z.enum(['image/png', 'image/jpeg', 'image/webp'] satisfies Logo['type'][]),
    bytes: count(),
    width: z.int().check(z.minimum(1), z.maximum(LOGO_MAX_SIDE)),
    height: z.int().check(z.minimum(1), z.maximum(LOGO_MAX_SIDE)),
  }),
  {
    description: 'The picture over the form.',
    notes: {
      url: 'Where it is, on this host; its bytes never change under this address.',
      type: 'What it is.',
      bytes: 'How large it is.',
      width: 'In pixels.',
      height: 'In pixels.',
    },
    example: {
      url: '/api/v1/settings/logo/5891b5b5-22d5-8f08-8ff0-b10f2f8b1f4a',
      type: 'image/png',
      bytes: 4711,
      width: 320,
      height: 80,
    },
  },
);

const source = describeAnswer<Source>(
  'Source',
  z.object({ name: text(SOURCE_MAX), label: text(MOST.label), archived: z.boolean() }),
  {
    description: 'A place that the team named.',
    notes: {
      name: 'What the form’s link says: `/?source=shop-12`.',
      label: 'How the desk shows it.',
      archived: 'Known for what was given there, no longer on offer.',
    },
    example: { name: 'shop-12', label: 'Bakery at the station', archived: false },
  },
);

const formLanguage = () => z.enum([...FORM_LOCALES]);
const deskLanguage = () => z.enum([...DESK_LOCALES]);
const retention = () =>
  z.int().check(z.minimum(AUDIT_RETENTION.least), z.maximum(AUDIT_RETENTION.most));
const feedbackRetention = () =>
  z.int().check(z.minimum(FEEDBACK_RETENTION.least), z.maximum(FEEDBACK_RETENTION.most));
const followUpDays = () =>
  z.int().check(z.minimum(FOLLOW_UP_DAYS.least), z.maximum(FOLLOW_UP_DAYS.most));

const formFields = {
  shop_name: z.nullable(text(MOST.shop_name)),
  brand_color: z.nullable(text(7)),
  logo: z.nullable(logo),
  form_texts: z.partialRecord(formLanguage(), formTexts),
  name_field: z.enum(NAME_FIELDS),
  voice: z.boolean(),
  follow_up: z.boolean(),
  follow_up_days: followUpDays(),
};

const formNotes = {
  shop_name: 'Stands over the form; null: none.',
  brand_color: 'As `#rrggbb`; null: Earshot’s blue. Readable variants of it are derived.',
  logo: 'Null: none.',
  form_texts: 'By language of the page.',
  name_field: 'Whether the form asks for a name. Without one `customer_name` is `Anonymous`.',
  voice:
    'Whether customers may speak instead of typing, where their browser or a transcription hears.',
  follow_up: 'Whether customers may leave an e-mail address or a phone number for an answer.',
  follow_up_days: 'After how many days such a contact is erased by itself.',
};

const formExample: FormSettingsWire = {
  shop_name: 'Bakery',
  brand_color: '#c2185b',
  logo: null,
  form_texts: { en: { title: 'How was your cake?' } },
  name_field: 'optional',
  voice: true,
  follow_up: false,
  follow_up_days: 90,
};

export const formSettingsSchema = describeAnswer<FormSettingsWire>(
  'FormSettings',
  z.object(formFields),
  {
    description: 'What everybody sees of the settings: how the form looks and what it says.',
    notes: formNotes,
    example: formExample,
  },
);

const teamNotes = {
  sources: 'Places with a link of their own.',
  allowed_origins: 'Sites whose pages may post feedback, besides `ALLOWED_ORIGINS`.',
  time_zone: 'An IANA name: whose days the trends count.',
  report_language: 'In which language reports are written.',
  audit_retention_days: 'After how many days an entry of the audit log is deleted.',
  feedback_retention_days: 'After how many days feedback is deleted; null: it is kept.',
  proof_of_work:
    'Whether submissions without a token must prove work: under attack (`auto`), always or never.',
};

export const settingsSchema = describeAnswer<SettingsWire>(
  'Settings',
  z.object({
    version: count(),
    ...formFields,
    sources: list(source, MOST.sources),
    allowed_origins: list(text(300), MOST.allowed_origins),
    time_zone: text(100),
    report_language: deskLanguage(),
    audit_retention_days: retention(),
    feedback_retention_days: z.nullable(feedbackRetention()),
    proof_of_work: z.enum(PROOF_OF_WORK),
  }),
  {
    description: 'Everything the team can set.',
    notes: { version: 'Counts changes; the `ETag` says it too.', ...formNotes, ...teamNotes },
    example: {
      version: 7,
      ...formExample,
      sources: [{ name: 'shop-12', label: 'Bakery at the station', archived: false }],
      allowed_origins: ['https://bakery.example'],
      time_zone: 'Europe/Madrid',
      report_language: 'es',
      audit_retention_days: 365,
      feedback_retention_days: null,
      proof_of_work: 'auto',
    },
  },
);

const maybe = <T>(schema: z.ZodMiniType<T>) => z.optional(z.nullable(schema));

export const settingsPatchSchema = describeBody(
  'SettingsPatch',
  z.object({
    shop_name: maybe(text(MOST.shop_name)),
    brand_color: maybe(z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/), z.maxLength(7))),
    form_texts: maybe(z.partialRecord(formLanguage(), z.nullable(formTexts))),
    name_field: maybe(z.enum(NAME_FIELDS)),
    sources: maybe(list(source, MOST.sources)),
    allowed_origins: maybe(list(text(300), MOST.allowed_origins)),
    time_zone: maybe(text(100)),
    report_language: maybe(deskLanguage()),
    audit_retention_days: maybe(retention()),
    feedback_retention_days: maybe(feedbackRetention()),
    proof_of_work: maybe(z.enum(PROOF_OF_WORK)),
    voice: maybe(z.boolean()),
    follow_up: maybe(z.boolean()),
    follow_up_days: maybe(followUpDays()),
  }),
  {
    description: 'A JSON Merge Patch (RFC 7396): null goes back to the default.',
    notes: {
      shop_name: formNotes.shop_name,
      brand_color: formNotes.brand_color,
      form_texts: formNotes.form_texts,
      name_field: formNotes.name_field,
      voice: formNotes.voice,
      follow_up: formNotes.follow_up,
      follow_up_days: formNotes.follow_up_days,
      ...teamNotes,
    },
    example: { brand_color: '#c2185b', name_field: 'optional' },
  },
);
