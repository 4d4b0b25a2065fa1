import { uuidv7 } from 'uuidv7';
import type { Actor } from '#lib/core/access/actor.ts';
import { authorize } from '#lib/core/access/authorize.ts';
import { type FeedbackWire, feedbackToWire } from '#lib/core/feedback/feedback-wire.ts';
import { parseFeedbackInput } from '#lib/core/feedback/parse-feedback-input.ts';
import { thankYouOf } from '#lib/core/settings/thank-you-of.ts';
import { insertHeld } from '#lib/data/held-feedback.ts';
import { log } from '#lib/infra/log.ts';
import { traced } from '#lib/infra/telemetry/tracing.ts';
import { acceptFeedback } from './accept-feedback.ts';
import { siteEngine } from './analysis/site-engine.ts';
import type { Context } from './context.ts';
import { newFollowUp, repeatFollowUp } from './follow-up/ask-follow-up.ts';
import { contactLink } from './follow-up/contact-link.ts';
import { judgeSubmission } from './intake/judge-submission.ts';
import { settleLink } from './links/settle-link.ts';
import { newFeedback } from './new-feedback.ts';
import { currentSettings } from './settings/kept-settings.ts';
import type { TrapAnswer } from './spring-trap.ts';
import { knownTopicRules } from './topics/known-topic-rules.ts';

export interface Submission {
  feedback: FeedbackWire;
  /** Thanks in the language that was written, else in the page's; in the team's words if it set any. */
  thankYou: { text: string; language: string };
  repeated: boolean;
  /** Where the customer can take back the contact that was left, if any was. */
  contactLink: string | null;
}

export interface SubmitOptions {
  /** What Earshot's own form sends along; without it no trap is set. */
  trap?: TrapAnswer;
  /** Of work, for when far more comes in than usual. */
  proof?: string;
  /** False for a form without JavaScript: it is not asked for a proof, but kept aside. */
  provable?: boolean;
  idempotencyKey?: string;
  /** Where it came from when the input does not say. */
  defaultSource?: string;
}

/** A kiosk may have been offline since it was set up; nobody else is believed for so long. */
const keptSince = (actor: Actor) => (actor.kind === 'token' ? actor.kioskSince : undefined);

/**
 * A customer's feedback, checked, understood and stored.
 * @throws AppError `invalid_input`, `conflict`, `challenge_required`, `unavailable`.
 */
export function submitFeedback(
  context: Context,
  given: unknown,
  options: SubmitOptions = {},
): Promise<Submission> {
  return traced('submit feedback', {}, () => submit(context, given, options));
}

async function submit(
  context: Context,
  given: unknown,
  { trap, proof, provable = true, idempotencyKey, defaultSource = 'api' }: SubmitOptions,
): Promise<Submission> {
  authorize(context.actor, 'feedback:write');
  const receivedAt = context.now();
  const { input: sent, timestamp } = parseFeedbackInput(
    given,
    receivedAt,
    keptSince(context.actor),
  );
  const { follow_up: asked, ...input } = settleLink(sent, receivedAt);
  // Together, so that a database that does not answer is waited for once.
  const [engine, { settings }, rules] = await Promise.all([
    siteEngine(context.db),
    currentSettings(context),
    knownTopicRules(context.db),
  ]);
  const id = input.id ?? uuidv7();
  const source = input.source ?? defaultSource;
  const followUp = newFollowUp(id, asked, settings, receivedAt);
  const held = await judgeSubmission(
    context,
    { id: idempotencyKey ?? id, text: input.feedback, source, receivedAt },
    { trap, proof, provable, proofOfWork: settings.proofOfWork },
  );
  const row = newFeedback(
    { ...input, id },
    { timestamp, receivedAt, defaultSource },
    { idempotencyKey, engine },
  );
  const thanks = thankYouOf(settings.formTexts, [row.language, input.locale ?? 'en']);

  if (held) {
    // Answered like any other, so that a robot learns nothing.
    const payload = { ...input, source };
    await insertHeld(context.db, { id, heldAt: receivedAt, ...held, payload, followUp });
    log().info({ id: row.id, reason: held.reason }, 'feedback held');
    return {
      feedback: feedbackToWire(row, rules),
      thankYou: thanks,
      repeated: false,
      contactLink: followUp && contactLink(row.id),
    };
  }

  const { feedback, repeated } = await acceptFeedback(
    context,
    followUp ? { ...row, followUp } : row,
  );
  if (repeated && asked && followUp) await repeatFollowUp(context, feedback.id, asked, followUp);
  log().info({ id: feedback.id, source: feedback.source, repeated }, 'feedback accepted');
  return {
    feedback: feedbackToWire(feedback, rules),
    thankYou: thanks,
    repeated,
    contactLink: followUp && contactLink(feedback.id),
  };
}
