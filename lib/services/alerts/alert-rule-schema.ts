import * as z from 'zod/mini';
import { ALERT_KINDS, type AlertKind } from '#lib/core/alerts/alert.ts';
import { type NumberParam, PARAM_LIMITS, RULE_DEFAULTS } from '#lib/core/alerts/alert-rule.ts';
import type { AlertParams } from '#lib/core/alerts/alert-rule-wire.ts';
import { AppError } from '#lib/core/errors.ts';
import { SOURCE_MAX } from '#lib/core/feedback/limits.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { timeSchema } from '#lib/services/time-schema.ts';

function number(name: NumberParam) {
  const [least, most] = PARAM_LIMITS[name];
  const words = `must be from ${least} to ${most}`;
  return z.optional(z.number(words).check(z.minimum(least, words), z.maximum(most, words)));
}
function whole(name: NumberParam) {
  const [least, most] = PARAM_LIMITS[name];
  const words = `must be a whole number from ${least} to ${most}`;
  return z.optional(z.int(words).check(z.minimum(least, words), z.maximum(most, words)));
}

export const alertParamsSchema = z.strictObject(
  {
    threshold: whole('threshold'),
    resolve_minutes: whole('resolve_minutes'),
    window_minutes: whole('window_minutes'),
    baseline_days: whole('baseline_days'),
    min_count: whole('min_count'),
    min_drop: number('min_drop'),
    p_value: number('p_value'),
    min_voices: whole('min_voices'),
    min_lift: number('min_lift'),
    negative_only: z.optional(z.boolean('must be true or false')),
    min_minutes: whole('min_minutes'),
    weeks: whole('weeks'),
  },
  'must be an object of numbers that rules know',
);

const source = z.nullable(
  z
    .string('must be text or null')
    .check(
      z.minLength(1, 'is empty'),
      z.maxLength(SOURCE_MAX, 'is too long'),
      z.refine(isStorableText, 'holds control characters'),
    ),
);

export const alertRuleInputSchema = z.strictObject({
  kind: z.enum([...ALERT_KINDS], `must be one of ${ALERT_KINDS.join(', ')}`),
  enabled: z._default(z.boolean('must be true or false'), true),
  source: z._default(source, null),
  params: z._default(alertParamsSchema, {}),
});

export const alertRuleChangeSchema = z.strictObject({
  enabled: z.optional(z.boolean('must be true or false')),
  source: z.optional(source),
  params: z.optional(alertParamsSchema),
  snoozed_until: z.optional(z.nullable(timeSchema)),
});

/**
 * What is asked of a kind, if that kind knows it.
 * @throws AppError `invalid_input` naming what it does not know.
 */
export function checkParams(kind: AlertKind, params: AlertParams): AlertParams {
  const given = Object.entries(params).filter(([, value]) => value !== undefined);
  const unknown = given.find(([name]) => !(name in RULE_DEFAULTS[kind]));
  if (unknown) {
    const message = `params has ${unknown[0]}, which ${kind} does not know`;
    throw new AppError('invalid_input', message, {
      issues: [{ field: 'params', code: 'invalid', message }],
    });
  }
  return Object.fromEntries(given);
}
