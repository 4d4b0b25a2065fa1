import { AUDIT_RETENTION } from '#lib/core/audit/retention.ts';
import { AppError, type FieldIssue } from '#lib/core/errors.ts';
import { FEEDBACK_RETENTION } from '#lib/core/feedback/retention.ts';
import { FOLLOW_UP_DAYS } from '#lib/core/follow-up/follow-up-days.ts';
import { DESK_LOCALES } from '#lib/core/i18n/locales.ts';
import { SETTINGS_LIMITS } from './settings-limits.ts';
import { type GivenSettings, settingsSchema } from './settings-schema.ts';

const MESSAGES: Record<string, string> = {
  not_text: 'must be text',
  unreadable_characters: 'holds control characters, line breaks or broken Unicode',
  not_a_color: 'must be a colour as #rrggbb',
  not_an_object: 'must be a JSON object',
  not_a_list: 'must be a list',
  not_a_boolean: 'must be true or false',
  not_a_name_field: 'must be required, optional or hidden',
  not_a_source: 'must start with a letter or digit and hold only letters, digits, space, . _ -',
  reserved: 'is a name that Earshot uses itself',
  twice: 'names the same thing twice',
  too_many: 'has too many entries',
  not_an_origin: 'must be an origin such as https://shop.example, without a path',
  not_a_time_zone: 'must be the name of an IANA time zone, such as Europe/Berlin',
  not_a_language: `must be one of ${DESK_LOCALES.join(', ')}`,
  not_a_retention: `must be from ${AUDIT_RETENTION.least} to ${AUDIT_RETENTION.most}`,
  not_a_feedback_retention: `must be from ${FEEDBACK_RETENTION.least} to ${FEEDBACK_RETENTION.most}`,
  not_follow_up_days: `must be from ${FOLLOW_UP_DAYS.least} to ${FOLLOW_UP_DAYS.most}`,
  unknown: 'is no setting',
};

const LIMITS = new Map<string, number>(Object.entries(SETTINGS_LIMITS));

function issueOf(path: readonly PropertyKey[], code: string): FieldIssue {
  const field = path.map(String).join('.');
  const limit = LIMITS.get(String(path.at(-1)));
  const what =
    code === 'too_long'
      ? `may have at most ${limit ?? 64} characters`
      : (MESSAGES[code] ?? 'is not valid');
  return { field, code, message: `${field || 'the body'} ${what}` };
}

/**
 * Settings as they may be kept.
 * @throws AppError `invalid_input`; an issue's field is the path to it: `form_texts.es.title`.
 */
export function checkSettings(given: unknown): GivenSettings {
  const result = settingsSchema.safeParse(given);
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => issueOf([...issue.path, key], 'unknown'));
    }
    return [issueOf(issue.path, issue.message)];
  });
  throw new AppError('invalid_input', issues.map((one) => one.message).join('; '), { issues });
}
