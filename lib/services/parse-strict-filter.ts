import { AppError, type FieldIssue } from '#lib/core/errors.ts';
import type { TopicRules } from '#lib/core/topics/topic-rules.ts';
import type { FeedbackFilter } from '#lib/data/feedback-conditions.ts';
import { FILTER_NAMES, parseFeedbackFilter } from './parse-feedback-filter.ts';

/**
 * A filter that something is done with: a name nobody knows would widen it unnoticed, so it is
 * refused, and so is a filter that leaves nothing out.
 * @throws AppError `invalid_input`.
 */
export function parseStrictFilter(
  given: Record<string, string>,
  now: Date,
  rules: TopicRules,
): FeedbackFilter {
  const names = Object.keys(given).filter((name) => given[name] !== '');
  const issues: FieldIssue[] = names
    .filter((name) => !FILTER_NAMES.includes(name))
    .map((field) => ({ field, code: 'invalid', message: `${field} is no filter` }));
  if (names.length === 0) {
    const message = `name at least one filter of ${FILTER_NAMES.join(', ')}`;
    issues.push({ field: 'filter', code: 'required', message });
  }
  if (issues.length > 0) {
    throw new AppError('invalid_input', issues.map((one) => one.message).join('; '), { issues });
  }
  return parseFeedbackFilter(given, now, rules);
}
