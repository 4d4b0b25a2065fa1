import { LINK_TOKEN_MAX } from '#lib/core/link/link-limits.ts';
import { FEEDBACK_MAX, METADATA_MAX_BYTES, NAME_MAX, SOURCE_MAX } from './limits.ts';

const LIMITS: Record<string, string> = {
  customer_name: `${NAME_MAX} characters`,
  feedback: `${FEEDBACK_MAX} characters`,
  source: `${SOURCE_MAX} characters`,
  metadata: `${METADATA_MAX_BYTES} bytes of JSON`,
  link: `${LINK_TOKEN_MAX} characters`,
};

const MESSAGES: Record<string, string> = {
  required: 'is missing or empty',
  not_text: 'must be text',
  unreadable_characters: 'holds control characters or broken Unicode',
  not_a_rating: 'must be a whole number from 1 to 5',
  not_a_source: 'must start with a letter or digit and hold only letters, digits, space, . _ -',
  not_a_language: 'must be a BCP 47 language tag',
  not_an_object: 'must be a JSON object',
  not_storable: 'must be plain JSON, nested at most 4 levels, without control characters',
  reserved: 'must not hold signed_link, which is kept for what a signed link vouches for',
  not_a_uuidv7: 'must be a UUID of version 7',
  not_a_timestamp: 'must be an ISO 8601 date and time with a zone',
  too_old: 'lies more than 30 days back',
  ahead: 'lies in the future',
  not_a_follow_up: 'must be an object with email or phone, and consent',
  not_an_email: 'has an email that is no address',
  not_a_phone: 'has a phone that is no number: 6 to 15 digits, best with + and the country',
  not_one_contact: 'must have either email or phone',
  no_consent: 'needs consent: true, said by the customer',
  not_offered: 'is not wanted: this team does not answer customers',
};

/** An issue code in plain English, for whoever calls the API. */
export function explainIssue(field: string, code: string): string {
  const name = field === '' ? 'the body' : field;
  if (code === 'too_long') return `${name} may have at most ${LIMITS[field] ?? 'fewer characters'}`;
  return `${name} ${MESSAGES[code] ?? 'is not valid'}`;
}
