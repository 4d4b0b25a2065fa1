import * as z from 'zod/mini';
import { NAME_MAX, RAW_FACTOR, SOURCE_MAX } from '#lib/core/feedback/limits.ts';
import { FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import { LINKS_MAX, ORDER_MAX } from '#lib/core/link/link-limits.ts';
import {
  type LinkWire,
  linkInputSchema,
  linksInputSchema,
} from '#lib/services/links/create-links.ts';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';
import { list, moment, text } from '#lib/transports/http/openapi/wire-types.ts';

const wanted = {
  customer_name: 'Lucía',
  order: 'A-1209',
  source: 'shop-12',
  locale: 'es',
  expires_at: '2026-12-24T00:00:00.000Z',
} as const;

describeBody('LinkInput', linkInputSchema, {
  description: 'A link to be made. All of it may be left out or null.',
  notes: {
    customer_name: 'Stands in the name field already; the customer may change it.',
    order: `Shown above the form and not to be changed; up to ${ORDER_MAX} characters.`,
    source: 'The place that the feedback counts for.',
    locale: "The form's language; that of the customer's browser when left out.",
    expires_at: 'From when on the name and the order are not believed any more. Never, if null.',
  },
  example: wanted,
});

const input = describeBody('LinksInput', linksInputSchema, {
  description: 'Links to be made, one an order.',
  notes: { links: `1 to ${LINKS_MAX}.` },
  example: { links: [wanted] },
});

const example: LinkWire = {
  url: 'https://feedback.example/s/shop-12?lang=es&link=1.WyJBLTEyMDkiXQ.hT0',
  qr: 'https://feedback.example/qr.svg?source=shop-12&lang=es&link=1.WyJBLTEyMDkiXQ.hT0',
  ...wanted,
};

const ADDRESS_MAX = 4_000;

const link = describeAnswer<LinkWire>(
  'Link',
  z.object({
    url: text(ADDRESS_MAX),
    qr: text(ADDRESS_MAX),
    customer_name: z.nullable(text(NAME_MAX * RAW_FACTOR)),
    order: z.nullable(text(ORDER_MAX * RAW_FACTOR)),
    source: z.nullable(text(SOURCE_MAX)),
    locale: z.nullable(z.enum([...FORM_LOCALES])),
    expires_at: z.nullable(moment()),
  }),
  {
    description: 'A link to the form that vouches for what it says.',
    notes: {
      url: 'Opens the form. Whoever has it can read what is in it.',
      qr: 'The same as a QR code: an SVG, for the parcel or the receipt.',
      customer_name: 'As given.',
      order: 'As given.',
      source: 'As given.',
      locale: 'As given.',
      expires_at: 'To the second; null: never, or there is nothing to expire.',
    },
    example,
  },
);

const links = describeAnswer<{ data: LinkWire[] }>(
  'LinkList',
  z.object({ data: list(link, LINKS_MAX) }),
  {
    description: 'Links.',
    notes: { data: 'In the order they were asked for.' },
    example: { data: [example] },
  },
);

export const linkOperations: Operations = {
  'POST /api/v1/links': {
    id: 'createLinks',
    tag: 'Links',
    summary: 'Make signed links',
    description:
      'For a system that sends each customer a link of their own: the name is filled in, and the ' +
      'order stands above the form. What such a link vouched for is found in `metadata.signed_link` ' +
      'of the feedback, where no sender can put anything. An altered or expired link opens the form ' +
      'without either. Nothing is stored; a link cannot be taken back, so let it expire.',
    access: 'links:write',
    body: json(input),
    answers: { 201: { description: 'The links.', content: json(links) } },
  },
};
