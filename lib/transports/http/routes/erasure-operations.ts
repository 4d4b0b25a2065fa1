import * as z from 'zod/mini';
import type { CustomerRecords } from '#lib/services/erase-customer.ts';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import { type Operations, query } from '#lib/transports/http/openapi/operation.ts';
import { count } from '#lib/transports/http/openapi/wire-types.ts';
import { erasureSchema } from './erasure-routes.ts';

const erasure = describeBody('Erasure', erasureSchema, {
  description: 'Whom to forget.',
  notes: { customer_name: 'Exactly as it was written, case and spaces included.' },
  example: { customer_name: 'Lucía' },
});

const parts = {
  feedback: 'Those that were counted.',
  held: 'Those that were kept aside.',
  contacts: 'Contacts for an answer that were left with them.',
};

const found = describeAnswer<CustomerRecords>(
  'CustomerRecords',
  z.object({ feedback: count(), held: count(), contacts: count() }),
  {
    description: 'What there is of a customer.',
    notes: parts,
    example: { feedback: 2, held: 1, contacts: 1 },
  },
);

const erased = describeAnswer(
  'ErasureResult',
  z.object({ erased: count(), feedback: count(), held: count(), contacts: count() }),
  {
    description: 'What was forgotten.',
    notes: { erased: 'Pieces that are gone: `feedback` and `held`.', ...parts },
    example: { erased: 3, feedback: 2, held: 1, contacts: 1 },
  },
);

export const erasureOperations: Operations = {
  'GET /api/v1/erasures': {
    id: 'countCustomer',
    tag: 'Feedback',
    summary: 'See what forgetting a customer would take',
    access: 'feedback:manage',
    query: [query(erasureSchema, { customer_name: 'Exactly as it was written.' })],
    answers: { 200: { description: 'How much there is.', content: json(found) } },
  },
  'POST /api/v1/erasures': {
    id: 'eraseCustomer',
    tag: 'Feedback',
    summary: 'Forget a customer',
    description: 'Deletes everything given under this name, counted or kept aside.',
    access: 'feedback:manage',
    body: json(erasure),
    answers: { 200: { description: 'Forgotten.', content: json(erased) } },
  },
};
