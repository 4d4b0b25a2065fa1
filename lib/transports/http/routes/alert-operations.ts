import * as z from 'zod/mini';
import { type AlertSettings, DEFAULT_ALERT_SETTINGS } from '#lib/core/alerts/alert-settings.ts';
import { alertSettingsSchema } from '#lib/services/alerts/alert-settings-schema.ts';
import {
  type AlertPage,
  alertsQuerySchema,
  MOST_ALERTS,
} from '#lib/services/alerts/list-alerts.ts';
import { alertExample, alertSchema } from '#lib/transports/http/openapi/alert-schema.ts';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import { type Operations, query } from '#lib/transports/http/openapi/operation.ts';
import { list, text } from '#lib/transports/http/openapi/wire-types.ts';

const page = describeAnswer<AlertPage>(
  'AlertPage',
  z.object({ data: list(alertSchema, MOST_ALERTS), next_cursor: z.nullable(text(500)) }),
  {
    description: 'Alerts, newest first.',
    notes: { data: 'Whole.', next_cursor: 'Send it as `cursor` for the next; null at the end.' },
    example: { data: [alertExample], next_cursor: null },
  },
);

const night = { from: '22:00', to: '07:00' };
const settingsExample: AlertSettings = {
  ...DEFAULT_ALERT_SETTINGS,
  quiet_hours: [night, night, night, night, null, null, night],
};
const words = {
  description: 'When channels are told of alerts.',
  notes: {
    quiet_hours:
      "Seven days, Monday first, by the team's clocks; null: none. `22:00` to `07:00` ends the next " +
      'morning, and equal times are a whole day. What is raised meanwhile is on the desk at once, and ' +
      'told of in one notice at the end.',
    digest: 'After `after` notices in `minutes` minutes the rest come together in one.',
  },
  example: settingsExample,
};
const settingsBody = describeBody('AlertSettingsInput', alertSettingsSchema, words);

const clock = () => text(5);
const settings = describeAnswer<AlertSettings>(
  'AlertSettings',
  z.object({
    quiet_hours: list(z.nullable(z.object({ from: clock(), to: clock() })), 7),
    digest: z.object({
      after: z.int().check(z.minimum(1), z.maximum(100)),
      minutes: z.int().check(z.minimum(1), z.maximum(1_440)),
    }),
  }),
  words,
);

export const alertOperations: Operations = {
  'GET /api/v1/alerts': {
    id: 'listAlerts',
    tag: 'Alerts',
    summary: 'List alerts',
    access: 'metrics:read',
    query: [
      query(alertsQuerySchema, {
        state: 'Only those that are `open`, `acknowledged` or `resolved`.',
        limit: 'Alerts at most.',
        cursor: '`next_cursor` of the page before.',
      }),
    ],
    answers: { 200: { description: 'Newest first.', content: json(page) } },
  },
  'GET /api/v1/alerts/:id': {
    id: 'readAlert',
    tag: 'Alerts',
    summary: 'Read an alert',
    access: 'metrics:read',
    answers: { 200: { description: 'The alert.', content: json(alertSchema) } },
  },
  'POST /api/v1/alerts/:id/acknowledge': {
    id: 'acknowledgeAlert',
    tag: 'Alerts',
    summary: 'Acknowledge an alert',
    description:
      "The first one's name and time stand on it. A `low_rating` is over with that; what is measured " +
      'ends when it is as usual again.',
    access: 'feedback:manage',
    answers: { 200: { description: 'The alert as it is now.', content: json(alertSchema) } },
  },
  'GET /api/v1/alert-settings': {
    id: 'readAlertSettings',
    tag: 'Alerts',
    summary: 'Read quiet hours and digest',
    access: 'metrics:read',
    answers: { 200: { description: 'As they are now.', content: json(settings) } },
  },
  'PUT /api/v1/alert-settings': {
    id: 'changeAlertSettings',
    tag: 'Alerts',
    summary: 'Set quiet hours and digest',
    access: 'settings:manage',
    body: json(settingsBody),
    answers: { 200: { description: 'As they are now.', content: json(settings) } },
  },
};
