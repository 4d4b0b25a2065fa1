import * as z from 'zod/mini';
import {
  ALERT_KINDS,
  ALERT_STATES,
  type AlertFigures,
  MOST_EVIDENCE,
  RESOLUTIONS,
  SEVERITIES,
} from '#lib/core/alerts/alert.ts';
import type { AlertWire } from '#lib/core/alerts/alert-wire.ts';
import { describeAnswer } from './describe-schema.ts';
import { feedbackExample } from './feedback-schema.ts';
import { count, list, moment, score, text } from './wire-types.ts';

const positive = () => z.number().check(z.minimum(0));
const stars = () => z.number().check(z.minimum(1), z.maximum(5));

const figuresExample: AlertFigures = { count: 2, threshold: 1 };

const figures = describeAnswer<AlertFigures>(
  'AlertFigures',
  z.object({
    count: z.optional(count()),
    capped: z.optional(z.boolean()),
    threshold: z.optional(count()),
    average_rating: z.optional(stars()),
    baseline_rating: z.optional(stars()),
    baseline_count: z.optional(count()),
    p_value: z.optional(positive()),
    voices: z.optional(count()),
    expected: z.optional(positive()),
    lift: z.optional(positive()),
    sentiment_score: z.optional(score()),
    silent_minutes: z.optional(count()),
    last_feedback_at: z.optional(moment()),
  }),
  {
    description: 'What an alert is about, in figures: those that its kind has.',
    notes: {
      count: 'Low ratings, ratings of the window, or pieces that name the topic.',
      capped: 'True: there are more, counting stopped there.',
      threshold: 'Ratings up to this one are low.',
      average_rating: 'Of the window. Not rounded.',
      baseline_rating: 'Of the days before it.',
      baseline_count: 'How many ratings that is the average of.',
      p_value: 'How likely chance alone does this.',
      voices: 'Customers who name the topic, however often each.',
      expected: 'How many there would usually be.',
      lift: 'How many times the usual share.',
      sentiment_score: 'Mean of what names the topic, −1 to 1.',
      silent_minutes: 'Since the last feedback.',
      last_feedback_at: 'When that was.',
    },
    example: figuresExample,
  },
);

const periodExample = { from: '2026-11-22T11:58:00.000Z', to: '2026-11-22T12:00:00.000Z' };
const period = describeAnswer<typeof periodExample>(
  'AlertPeriod',
  z.object({ from: moment(), to: moment() }),
  {
    description: 'When what an alert is about was given.',
    notes: { from: 'Its start.', to: 'Its end.' },
    example: periodExample,
  },
);

const id = '01a203ce-6e68-7c5e-aa5c-df78eb6254cc';

export const alertExample: AlertWire = {
  id,
  kind: 'low_rating',
  severity: 'warning',
  state: 'open',
  rule_id: '01a20000-0000-7000-8000-000000000001',
  source: null,
  topic: null,
  raised_at: periodExample.to,
  updated_at: periodExample.to,
  resolved_at: null,
  resolution: null,
  acknowledged_at: null,
  acknowledged_by: null,
  held: false,
  period: periodExample,
  figures: figuresExample,
  feedback_ids: [feedbackExample.id],
  link: `/admin/alerts#${id}`,
};

export const alertSchema = describeAnswer<AlertWire>(
  'Alert',
  z.object({
    id: z.uuid(),
    kind: z.enum([...ALERT_KINDS]),
    severity: z.enum([...SEVERITIES]),
    state: z.enum([...ALERT_STATES]),
    rule_id: z.nullable(z.uuid()),
    source: z.nullable(text(200)),
    topic: z.nullable(text(200)),
    raised_at: moment(),
    updated_at: moment(),
    resolved_at: z.nullable(moment()),
    resolution: z.nullable(z.enum([...RESOLUTIONS])),
    acknowledged_at: z.nullable(moment()),
    acknowledged_by: z.nullable(text(400)),
    held: z.boolean(),
    period,
    figures,
    feedback_ids: list(z.uuid(), MOST_EVIDENCE),
    link: text(100),
  }),
  {
    description: 'Something that somebody should look at.',
    notes: {
      id: 'A UUID of version 7.',
      kind:
        '`low_rating`: a rating at or below the threshold. `rating_drop`: the average fell. ' +
        '`topic_burst`: many speak of it at once. `silence`: nobody speaks where usually many do.',
      severity: 'How grave.',
      state: '`acknowledged`: somebody takes care of it, and it is not over yet.',
      rule_id: 'The rule that raised it; null: deleted since.',
      source: 'The one source that the rule looks at; null: all.',
      topic: 'What a `topic_burst` is about.',
      raised_at: 'When it began.',
      updated_at: 'When anything of it last changed.',
      resolved_at: 'When it ended.',
      resolution:
        '`recovered`: as usual again. `expired`: low ratings that nobody acknowledged in their time.',
      acknowledged_at: 'When somebody took it up.',
      acknowledged_by: 'Who that was.',
      held: 'The channels are told later: quiet hours, or too much at once.',
      period: 'When what it is about was given.',
      figures: 'What it says, in figures.',
      feedback_ids: 'Feedback that shows it, newest first; some may be deleted since.',
      link: 'Of its place on the desk.',
    },
    example: alertExample,
  },
);
