import * as z from 'zod/mini';
import type { DemoState } from '#lib/services/read-demo.ts';
import { DEMO_MAX_PER_MINUTE } from '#lib/services/start-demo.ts';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';
import { count } from '#lib/transports/http/openapi/wire-types.ts';
import { demoSchema } from './demo-routes.ts';

const start = describeBody('DemoStart', demoSchema, {
  description: 'How busy the demo shall be.',
  notes: { per_minute: `Pieces a minute, a whole number from 1 to ${DEMO_MAX_PER_MINUTE}.` },
  example: { per_minute: 12 },
});

const state = describeAnswer<DemoState>(
  'DemoState',
  z.object({ running: z.boolean(), per_minute: count(), count: count() }),
  {
    description: 'What the demo does.',
    notes: {
      running: 'Whether more streams in.',
      per_minute: 'How many a minute; 0 while it does not run.',
      count: 'Demo pieces among the feedback.',
    },
    example: { running: true, per_minute: 12, count: 860 },
  },
);

const removed = describeAnswer('DemoRemoval', z.object({ removed: count() }), {
  description: 'What went.',
  notes: { removed: 'Demo pieces that are gone.' },
  example: { removed: 860 },
});

export const demoOperations: Operations = {
  'GET /api/v1/demo': {
    id: 'readDemo',
    tag: 'Demo',
    summary: 'See whether the demo runs',
    access: 'feedback:read',
    answers: { 200: { description: 'Its state.', content: json(state) } },
  },
  'POST /api/v1/demo': {
    id: 'startDemo',
    tag: 'Demo',
    summary: 'Start the demo',
    description: 'Fills the desk with marked history, once, and lets more stream in.',
    access: 'settings:manage',
    body: json(start),
    answers: { 201: { description: 'It runs.', content: json(state) } },
  },
  'DELETE /api/v1/demo': {
    id: 'removeDemo',
    tag: 'Demo',
    summary: 'End the demo and remove its feedback',
    access: 'settings:manage',
    answers: { 200: { description: 'It is gone.', content: json(removed) } },
  },
};
