import * as z from 'zod/mini';
import { AUDIT_RETENTION } from '#lib/core/audit/retention.ts';
import { countCharacters } from '#lib/core/feedback/count-characters.ts';
import { sourceSchema } from '#lib/core/feedback/feedback-input.ts';
import { FEEDBACK_RETENTION } from '#lib/core/feedback/retention.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { FOLLOW_UP_DAYS } from '#lib/core/follow-up/follow-up-days.ts';
import { DESK_LOCALES, FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import { isTimeZone } from '#lib/core/time/is-time-zone.ts';
import { OWN_SOURCES } from './own-sources.ts';
import { NAME_FIELDS, PROOF_OF_WORK } from './settings.ts';
import { SETTINGS_LIMITS as MOST } from './settings-limits.ts';

/**
 * The settings on the wire. Messages are issue codes, which the desk translates. An empty text is
 * one that is not set.
 */

const text = (most: number, { lines = false } = {}) =>
  z.string('not_text').check(
    z.trim(),
    z.refine(isStorableText, { error: 'unreadable_characters', abort: true }),
    z.refine((given) => lines || !/[\r\n\t]/.test(given), 'unreadable_characters'),
    z.refine((given) => countCharacters(given) <= most, 'too_long'),
  );

const formTextsSchema = z.strictObject(
  {
    title: z.optional(text(MOST.title)),
    subtitle: z.optional(text(MOST.subtitle)),
    placeholder: z.optional(text(MOST.placeholder)),
    send: z.optional(text(MOST.send)),
    thank_you: z.optional(text(MOST.thank_you, { lines: true })),
    consent: z.optional(text(MOST.consent)),
  },
  'not_an_object',
);

const chosenSourceSchema = z.strictObject(
  {
    name: sourceSchema.check(
      z.refine((name) => !OWN_SOURCES.some((own) => own === name), 'reserved'),
    ),
    label: z.optional(text(MOST.label)),
    archived: z.optional(z.boolean('not_a_boolean')),
  },
  'not_an_object',
);

const isOrigin = (given: string): boolean =>
  /^https?:\/\//.test(given) && URL.parse(given)?.origin === given;

const firstOfEach = (values: string[]) => new Set(values).size === values.length;

export const settingsSchema = z.strictObject(
  {
    shop_name: z.optional(text(MOST.shop_name)),
    brand_color: z.optional(
      z.string('not_a_color').check(z.regex(/^#[0-9a-f]{6}$/i, 'not_a_color')),
    ),
    form_texts: z.optional(z.partialRecord(z.enum(FORM_LOCALES), formTextsSchema, 'not_an_object')),
    name_field: z.optional(z.enum(NAME_FIELDS, 'not_a_name_field')),
    sources: z.optional(
      z.array(chosenSourceSchema, 'not_a_list').check(
        z.maxLength(MOST.sources, 'too_many'),
        z.refine((sources) => firstOfEach(sources.map(({ name }) => name)), 'twice'),
      ),
    ),
    allowed_origins: z.optional(
      z
        .array(z.string('not_text').check(z.refine(isOrigin, 'not_an_origin')), 'not_a_list')
        .check(z.maxLength(MOST.allowed_origins, 'too_many'), z.refine(firstOfEach, 'twice')),
    ),
    time_zone: z.optional(
      z.string('not_a_time_zone').check(z.refine(isTimeZone, 'not_a_time_zone')),
    ),
    report_language: z.optional(z.enum(DESK_LOCALES, 'not_a_language')),
    audit_retention_days: z.optional(
      z
        .int('not_a_retention')
        .check(
          z.minimum(AUDIT_RETENTION.least, 'not_a_retention'),
          z.maximum(AUDIT_RETENTION.most, 'not_a_retention'),
        ),
    ),
    feedback_retention_days: z.optional(
      z
        .int('not_a_feedback_retention')
        .check(
          z.minimum(FEEDBACK_RETENTION.least, 'not_a_feedback_retention'),
          z.maximum(FEEDBACK_RETENTION.most, 'not_a_feedback_retention'),
        ),
    ),
    proof_of_work: z.optional(z.enum(PROOF_OF_WORK, 'not_a_choice')),
    voice: z.optional(z.boolean('not_a_boolean')),
    follow_up: z.optional(z.boolean('not_a_boolean')),
    follow_up_days: z.optional(
      z
        .int('not_follow_up_days')
        .check(
          z.minimum(FOLLOW_UP_DAYS.least, 'not_follow_up_days'),
          z.maximum(FOLLOW_UP_DAYS.most, 'not_follow_up_days'),
        ),
    ),
  },
  'not_an_object',
);

/** The settings as they are kept and changed: only what the team set. */
export type GivenSettings = z.output<typeof settingsSchema>;
