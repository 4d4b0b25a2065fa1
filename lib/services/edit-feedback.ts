import { authorize } from '#lib/core/access/authorize.ts';
import { AppError, type FieldIssue } from '#lib/core/errors.ts';
import type { Feedback } from '#lib/core/feedback/feedback.ts';
import { type FeedbackWire, feedbackToWire } from '#lib/core/feedback/feedback-wire.ts';
import { parseFeedbackInput } from '#lib/core/feedback/parse-feedback-input.ts';
import { SIGNED_KEY, withoutSigned } from '#lib/core/link/signed-metadata.ts';
import type { SentimentEngine } from '#lib/core/sentiment/sentiment-engine.ts';
import { type FeedbackChanges, findFeedback, updateFeedback } from '#lib/data/feedback-entry.ts';
import { recordEvents } from '#lib/data/outbox.ts';
import { inTransaction } from '#lib/infra/in-transaction.ts';
import { log } from '#lib/infra/log.ts';
import { siteEngine } from './analysis/site-engine.ts';
import type { Context } from './context.ts';
import { knownTopicRules } from './topics/known-topic-rules.ts';
import { understandFeedback } from './understand-feedback.ts';

const EDITABLE = ['customer_name', 'feedback', 'rating', 'source', 'metadata'] as const;
type Editable = (typeof EDITABLE)[number];

const isEditable = (field: string): field is Editable => EDITABLE.some((one) => one === field);

const gone = () => new AppError('not_found', 'There is no feedback with this id.');

/** @throws AppError `invalid_input` for what is no change, or a change of what cannot change. */
function editedFields(given: unknown): Editable[] {
  const fields =
    typeof given === 'object' && given && !Array.isArray(given) ? Object.keys(given) : [];
  const allowed = `only ${EDITABLE.join(', ')} can be changed`;
  const issues: FieldIssue[] = fields
    .filter((field) => !isEditable(field))
    .map((field) => ({ field, code: 'not_editable', message: `${field}: ${allowed}` }));
  if (fields.length === 0) {
    issues.push({ field: '', code: 'required', message: `the body names no change; ${allowed}` });
  }
  if (issues.length > 0) {
    throw new AppError('invalid_input', issues.map((one) => one.message).join('; '), { issues });
  }
  return fields.filter(isEditable);
}

/** A new text is read anew; it leans to the language of the old one. */
function understoodAnew(
  old: Feedback,
  { feedback: text, customer_name }: { feedback: string; customer_name: string },
  engine: SentimentEngine,
): FeedbackChanges {
  if (text === old.feedback) return {};
  const locale = old.language === 'und' ? undefined : old.language;
  return understandFeedback(text, locale, customer_name, engine);
}

/**
 * A change without what a link vouched for, where that is sent back as it was read; anything else
 * under its name is refused like any other sender's.
 */
function withoutReadBack(old: Feedback, given: unknown): unknown {
  const { metadata } = Object(given);
  if (typeof metadata !== 'object' || metadata === null) return given;
  const [sent, stored] = [metadata, old.metadata].map((one) => JSON.stringify(one[SIGNED_KEY]));
  if (sent === undefined || sent !== stored) return given;
  return { ...Object(given), metadata: withoutSigned(metadata) ?? {} };
}

/**
 * Puts a piece of feedback right. The hash of what the customer sent stays, so that the same
 * submission arriving once more is still recognised as a repeat.
 * @throws AppError `not_found`, `invalid_input`.
 */
export async function editFeedback(
  context: Context,
  id: string,
  given: unknown,
): Promise<FeedbackWire> {
  authorize(context.actor, 'feedback:manage');
  const fields = editedFields(given);
  const old = await findFeedback(context.db, id);
  if (!old) throw gone();
  // Checked as a whole, by the rules of intake; written are the given fields alone.
  const { customer_name, feedback, rating, source } = feedbackToWire(old);
  const metadata = withoutSigned(old.metadata) ?? {};
  const change = withoutReadBack(old, given);
  const whole = { customer_name, feedback, rating, source, metadata, ...Object(change) };
  const { input } = parseFeedbackInput(whole, context.now());
  const engine = await siteEngine(context.db);
  const edited = (field: Editable) => fields.includes(field);
  const signed = old.metadata[SIGNED_KEY];
  const vouched = signed === undefined ? {} : { [SIGNED_KEY]: signed };
  const changes: FeedbackChanges = {
    ...(edited('customer_name') && { customerName: input.customer_name }),
    ...(edited('feedback') && { feedback: input.feedback }),
    ...(edited('rating') && { rating: input.rating }),
    ...(edited('source') && input.source !== undefined && { source: input.source }),
    ...(edited('metadata') &&
      input.metadata !== undefined && { metadata: { ...input.metadata, ...vouched } }),
    ...(edited('feedback') && understoodAnew(old, input, engine)),
  };
  const rules = await knownTopicRules(context.db);
  const wire = await inTransaction(context.db, async (transaction) => {
    const changed = await updateFeedback(transaction, id, changes);
    if (!changed) throw gone();
    const data = feedbackToWire(changed, rules);
    await recordEvents(transaction, [{ type: 'feedback.updated', at: context.now(), data }]);
    return data;
  });
  context.bus.publish('feedback', { type: 'updated', feedback: wire });
  log().info({ id, fields }, 'feedback edited');
  return wire;
}
