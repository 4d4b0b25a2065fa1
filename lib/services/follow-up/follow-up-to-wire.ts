import type { FollowUpStanding } from '#lib/core/follow-up/follow-up-wire.ts';
import type { FollowUp } from '#lib/data/follow-ups.ts';

export function standingToWire(followUp: FollowUp): FollowUpStanding {
  return {
    feedback_id: followUp.id,
    created_at: followUp.createdAt.toISOString(),
    erase_at: followUp.eraseAt.toISOString(),
    erased_at: followUp.erasedAt?.toISOString() ?? null,
    erased_by: followUp.erasedBy,
    answered_at: followUp.answeredAt?.toISOString() ?? null,
    answered_by: followUp.answeredBy,
  };
}
