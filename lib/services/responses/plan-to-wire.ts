import { feedbackToWire } from '#lib/core/feedback/feedback-wire.ts';
import type { ResponseWire } from '#lib/core/responses/response-wire.ts';
import type { TopicRules } from '#lib/core/topics/topic-rules.ts';
import type { ResponsePlan } from '#lib/data/response-plans.ts';

export function planToWire(
  { feedback, createdAt, dueAt, resolvedAt, resolvedBy, ...plan }: ResponsePlan,
  rules: TopicRules,
): ResponseWire {
  return {
    ...plan,
    feedback: feedbackToWire(feedback, rules),
    created_at: createdAt.toISOString(),
    due_at: dueAt.toISOString(),
    resolved_at: resolvedAt?.toISOString() ?? null,
    resolved_by: resolvedBy,
  };
}
