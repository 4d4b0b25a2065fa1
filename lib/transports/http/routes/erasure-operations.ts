import * as z from 'zod/mini';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';
import { count } from '#lib/transports/http/openapi/wire-types.ts';
import { erasureSchema } from './erasure-routes.ts';

const erasure = describeBody('Erasure', erasureSchema, {
  description: 'Whom to forget.',
  notes: { customer_name: 'Exactly as it was written, case and spaces included.' },
  example: { customer_name: 'Lucía' },
});

const erased = describeAnswer('ErasureResult', z.object({ erased: count() }), {
  description: 'What was forgotten.',
  notes: { erased: 'Pieces that are gone.' },
  example: { erased: 3 },
});

export const erasureOperations: Operations = {
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
