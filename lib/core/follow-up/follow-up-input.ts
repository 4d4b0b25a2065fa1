import * as z from 'zod/mini';
import { type Contact, EMAIL_MAX, PHONE_MAX, readEmail, readPhone } from './contact.ts';

const contactField = (most: number, read: (text: string) => string | null, wrong: string) =>
  z.string('not_text').check(
    z.refine((text) => read(text) !== null, wrong),
    // For the API's description, which cannot read a function.
    z.meta({ minLength: 3, maxLength: most }),
  );

/** Where a customer wants to be answered, and that they said yes to it. Messages are issue codes. */
export const followUpInputSchema = z
  .strictObject(
    {
      email: z.optional(contactField(EMAIL_MAX, readEmail, 'not_an_email')),
      phone: z.optional(contactField(PHONE_MAX, readPhone, 'not_a_phone')),
      consent: z.literal(true, 'no_consent'),
    },
    'not_a_follow_up',
  )
  .check(
    z.refine(
      ({ email, phone }) => (email === undefined) !== (phone === undefined),
      'not_one_contact',
    ),
  );

export type FollowUpInput = z.output<typeof followUpInputSchema>;

/** The contact of a checked input, in the one spelling it is kept in. */
export function contactOf({ email, phone }: FollowUpInput): Contact {
  const [mail, number] = [readEmail(email ?? ''), readPhone(phone ?? '')];
  if (mail !== null) return { email: mail };
  if (number !== null) return { phone: number };
  throw new Error('a checked follow-up has a contact');
}
