import * as z from 'zod/mini';
import { ALERT_KINDS } from '#lib/core/alerts/alert.ts';
import { PARAM_LIMITS, RULE_DEFAULTS } from '#lib/core/alerts/alert-rule.ts';
import type { AlertParams, AlertRuleWire, RulePreview } from '#lib/core/alerts/alert-rule-wire.ts';
import {
  alertParamsSchema,
  alertRuleChangeSchema,
  alertRuleInputSchema,
} from '#lib/services/alerts/alert-rule-schema.ts';
import { MOST_RULES } from '#lib/services/alerts/create-alert-rule.ts';
import { MOST_SHOWN, PREVIEW_DAYS } from '#lib/services/alerts/preview-alert-rule.ts';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';
import { count, list, moment, text } from '#lib/transports/http/openapi/wire-types.ts';

const paramNotes = {
  threshold: '`low_rating`: ratings up to this one are low.',
  resolve_minutes: '`low_rating`: ends after so long; until then low ratings join it.',
  window_minutes: '`rating_drop`: the last so many minutes are held against …',
  baseline_days: '`rating_drop`: … so many days before them.',
  min_count: '`rating_drop`: with fewer ratings in the window nothing is said.',
  min_drop: '`rating_drop`: stars.',
  p_value:
    '`rating_drop`: of such a drop by chance. `topic_burst`: of an hour with such a one by chance. ' +
    '`silence`: of a week with such a one by chance.',
  min_voices: '`topic_burst`: customers who name it within the hour.',
  min_lift: '`topic_burst`: times the usual share.',
  negative_only: '`topic_burst`: only what is said badly of.',
  min_minutes: '`silence`: nothing shorter counts.',
  weeks: '`silence`: how many earlier weeks say what is usual.',
};

const params = {
  description: 'The numbers of a rule. What is left out is as Earshot has it by itself.',
  notes: paramNotes,
  example: RULE_DEFAULTS.low_rating,
};
describeBody('AlertParamsInput', alertParamsSchema, params);

const within = (name: keyof typeof PARAM_LIMITS) =>
  z.optional(z.number().check(z.minimum(PARAM_LIMITS[name][0]), z.maximum(PARAM_LIMITS[name][1])));
const paramsTold = describeAnswer<AlertParams>(
  'AlertParams',
  z.object({
    threshold: within('threshold'),
    resolve_minutes: within('resolve_minutes'),
    window_minutes: within('window_minutes'),
    baseline_days: within('baseline_days'),
    min_count: within('min_count'),
    min_drop: within('min_drop'),
    p_value: within('p_value'),
    min_voices: within('min_voices'),
    min_lift: within('min_lift'),
    negative_only: z.optional(z.boolean()),
    min_minutes: within('min_minutes'),
    weeks: within('weeks'),
  }),
  params,
);

const notes = {
  kind: 'What it looks out for.',
  enabled: 'False: it rests, and what it has open ends.',
  source: 'Only feedback from there; null: all.',
  params: 'Its numbers.',
};
const inputExample = { kind: 'low_rating' as const, source: 'shop-12', params: { threshold: 2 } };

const input = describeBody('AlertRuleInput', alertRuleInputSchema, {
  description: 'A rule, new or to be tried out.',
  notes,
  example: inputExample,
});

const snoozed = 'It raises nothing until then; null: it is awake.';
const change = describeBody('AlertRuleChange', alertRuleChangeSchema, {
  description: 'What of a rule is to be another; what is left out stays.',
  notes: {
    enabled: notes.enabled,
    source: notes.source,
    params: notes.params,
    snoozed_until: snoozed,
  },
  example: { enabled: false },
});

const example: AlertRuleWire = {
  id: '01a20000-0000-7000-8000-000000000001',
  kind: 'low_rating',
  enabled: true,
  source: null,
  params: RULE_DEFAULTS.low_rating,
  snoozed_until: null,
  preset: true,
  updated_at: '2026-11-22T12:00:00.000Z',
};

const rule = describeAnswer<AlertRuleWire>(
  'AlertRule',
  z.object({
    id: z.uuid(),
    kind: z.enum([...ALERT_KINDS]),
    enabled: z.boolean(),
    source: z.nullable(text(200)),
    params: paramsTold,
    snoozed_until: z.nullable(moment()),
    preset: z.boolean(),
    updated_at: moment(),
  }),
  {
    description: 'What the team wants to be alarmed of.',
    notes: {
      id: 'Of the rule.',
      ...notes,
      snoozed_until: snoozed,
      preset: 'It came with Earshot: it can be switched off, not deleted.',
      updated_at: 'When it was last changed.',
    },
    example,
  },
);

const rules = describeAnswer<{ data: AlertRuleWire[] }>(
  'AlertRuleList',
  z.object({ data: list(rule, MOST_RULES) }),
  { description: 'Alert rules.', notes: { data: 'Oldest first.' }, example: { data: [example] } },
);

const preview = describeAnswer<RulePreview>(
  'AlertRulePreview',
  z.object({
    days: z.int().check(z.minimum(0), z.maximum(PREVIEW_DAYS)),
    count: count(),
    raised_at: list(moment(), MOST_SHOWN),
  }),
  {
    description: 'What a rule would have done.',
    notes: {
      days: 'How many of the last days were replayed; 0: there is too much feedback to replay any.',
      count: 'How many alerts it would have raised.',
      raised_at: 'When, newest first.',
    },
    example: { days: 30, count: 1, raised_at: ['2026-11-20T09:15:00.000Z'] },
  },
);

export const alertRuleOperations: Operations = {
  'GET /api/v1/alert-rules': {
    id: 'listAlertRules',
    tag: 'Alerts',
    summary: 'List alert rules',
    access: 'metrics:read',
    answers: { 200: { description: 'All of them.', content: json(rules) } },
  },
  'POST /api/v1/alert-rules': {
    id: 'createAlertRule',
    tag: 'Alerts',
    summary: 'Create an alert rule',
    description: `A \`conflict\` when there are ${MOST_RULES} already.`,
    access: 'settings:manage',
    body: json(input),
    answers: { 201: { description: 'The rule.', content: json(rule) } },
    refuses: ['conflict'],
  },
  'POST /api/v1/alert-rules/preview': {
    id: 'previewAlertRule',
    tag: 'Alerts',
    summary: 'Try a rule on the last thirty days',
    description:
      'Replays history: by quarters of an hour or by hours, where the rule looks oftener.',
    access: 'settings:manage',
    body: json(input),
    answers: { 200: { description: 'What it would have done.', content: json(preview) } },
  },
  'PATCH /api/v1/alert-rules/:id': {
    id: 'changeAlertRule',
    tag: 'Alerts',
    summary: 'Change an alert rule',
    access: 'settings:manage',
    body: json(change),
    answers: { 200: { description: 'The rule as it is now.', content: json(rule) } },
  },
  'DELETE /api/v1/alert-rules/:id': {
    id: 'deleteAlertRule',
    tag: 'Alerts',
    summary: 'Delete an alert rule',
    description: 'Its past alerts stay. A `conflict` for one that came with Earshot.',
    access: 'settings:manage',
    answers: { 204: { description: 'It is gone.' } },
    refuses: ['conflict'],
  },
};
