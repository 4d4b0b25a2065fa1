import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import { AppError, type FieldIssue } from '#lib/core/errors.ts';
import { checkCustomerName } from '#lib/core/feedback/check-text.ts';
import { sourceSchema } from '#lib/core/feedback/feedback-input.ts';
import { NAME_MAX, SOURCE_MAX } from '#lib/core/feedback/limits.ts';
import { FORM_LOCALES, type FormLocale } from '#lib/core/i18n/locales.ts';
import { formLink } from '#lib/core/link/form-address.ts';
import { isOrder } from '#lib/core/link/is-order.ts';
import { LINK_TOKEN_MAX, LINKS_MAX, ORDER_MAX } from '#lib/core/link/link-limits.ts';
import type { Context } from '#lib/services/context.ts';
import { signLink } from './link-token.ts';

/** One body may be wrong in many places; so many are told. */
const ISSUES_MAX = 20;

export const linkInputSchema = z.object({
  customer_name: z.optional(
    z.nullable(
      z.string('must be text').check(
        z.refine(
          (name) => checkCustomerName(name) === null,
          `must be one line of 1 to ${NAME_MAX} characters`,
        ),
        z.meta({ minLength: 1, maxLength: NAME_MAX }),
      ),
    ),
  ),
  order: z.optional(
    z.nullable(
      z
        .string('must be text')
        .check(
          z.refine(isOrder, `must be one line of 1 to ${ORDER_MAX} characters`),
          z.meta({ minLength: 1, maxLength: ORDER_MAX }),
        ),
    ),
  ),
  source: z.optional(
    z.nullable(
      z.string('must be text').check(
        z.maxLength(SOURCE_MAX, `may have at most ${SOURCE_MAX} characters`),
        z.refine(
          (source) => sourceSchema.safeParse(source).success,
          'must start with a letter or digit and hold only letters, digits, space, . _ -',
        ),
      ),
    ),
  ),
  locale: z.optional(
    z.nullable(z.enum([...FORM_LOCALES], `must be of ${FORM_LOCALES.join(', ')}`)),
  ),
  expires_at: z.optional(
    z.nullable(z.iso.datetime({ offset: true, error: 'must be an ISO 8601 date and time' })),
  ),
});

export const linksInputSchema = z.object({
  links: z
    .array(linkInputSchema, 'must be a list')
    .check(
      z.minLength(1, 'must hold at least one'),
      z.maxLength(LINKS_MAX, `may hold at most ${LINKS_MAX}`),
    ),
});

type LinkInput = z.output<typeof linkInputSchema>;

function refuse(issues: FieldIssue[]): never {
  throw new AppError('invalid_input', issues.map((one) => one.message).join('; '), { issues });
}

/** Says of many which one is wrong: `links.3.order must be …`. */
function parseLinks(given: unknown): LinkInput[] {
  const parsed = linksInputSchema.safeParse(given);
  if (parsed.success) return parsed.data.links;
  const issues = parsed.error.issues.slice(0, ISSUES_MAX).map(({ path, message }) => {
    const field = path.join('.');
    return { field, code: 'invalid', message: `${field || 'the body'} ${message}` };
  });
  return refuse(issues);
}

export interface LinkWire {
  url: string;
  /** An SVG of the code that opens it. */
  qr: string;
  customer_name: string | null;
  order: string | null;
  source: string | null;
  locale: FormLocale | null;
  expires_at: string | null;
}

function expiryOf({ expires_at: at }: LinkInput, index: number, now: Date): Date | null {
  if (!at) return null;
  const expiresAt = new Date(Math.floor(Date.parse(at) / 1000) * 1000);
  if (expiresAt > now) return expiresAt;
  const field = `links.${index}.expires_at`;
  return refuse([{ field, code: 'invalid', message: `${field} must lie ahead` }]);
}

function linkOf(input: LinkInput, index: number, origin: string, now: Date): LinkWire {
  const { customer_name = null, order = null, source = null, locale = null } = input;
  const expiresAt = expiryOf(input, index, now);
  const signed = customer_name !== null || order !== null;
  const link = signed ? signLink({ customerName: customer_name, order, expiresAt }) : undefined;
  if (link && link.length > LINK_TOKEN_MAX) {
    const field = `links.${index}`;
    refuse([{ field, code: 'too_long', message: `${field} makes too long a link` }]);
  }
  const url = formLink(origin, {
    source: source ?? undefined,
    locale: locale ?? undefined,
    link,
  });
  const query = new URLSearchParams({
    ...(source !== null && { source }),
    ...(locale !== null && { lang: locale }),
    ...(link && { link }),
  });
  const qr = `${origin}/qr.svg${query.size > 0 ? `?${query}` : ''}`;
  return {
    url,
    qr,
    customer_name,
    order,
    source,
    locale,
    expires_at: signed && expiresAt ? expiresAt.toISOString() : null,
  };
}

/**
 * Links to the form, each of which vouches for a name, an order, or both. Nothing is stored: what a
 * link says is in it, signed.
 * @param origin how the outside reaches us
 * @throws AppError `invalid_input`.
 */
export function createLinks(context: Context, given: unknown, origin: string): LinkWire[] {
  authorize(context.actor, 'links:write');
  const now = context.now();
  return parseLinks(given).map((link, index) => linkOf(link, index, origin, now));
}
