import * as z from 'zod/mini';
import { describeAnswer, json } from '#lib/transports/http/openapi/describe-schema.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';

const live = describeAnswer('Live', z.object({ status: z.literal('live') }), {
  description: 'This process answers.',
  notes: { status: 'Always `live`.' },
  example: { status: 'live' },
});

const ready = describeAnswer('Ready', z.object({ status: z.literal('ready') }), {
  description: 'A submission can be stored now.',
  notes: { status: 'Always `ready`.' },
  example: { status: 'ready' },
});

export const healthOperations: Operations = {
  'GET /api/health/live': {
    id: 'checkLive',
    tag: 'Service',
    summary: 'Does this process answer?',
    description: 'Restart it when it does not. The database has no part in it.',
    access: 'open',
    answers: { 200: { description: 'It does.', content: json(live) } },
  },
  'GET /api/health/ready': {
    id: 'checkReady',
    tag: 'Service',
    summary: 'Can it store a submission now?',
    description: 'Send no traffic here while it cannot.',
    access: 'open',
    answers: { 200: { description: 'It can.', content: json(ready) } },
    refuses: ['unavailable'],
  },
};
