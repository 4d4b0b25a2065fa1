import type { Rating, Sentiment } from '#lib/core/feedback/feedback.ts';
import type { Search } from '#lib/core/search/search.ts';
import { searchKeys } from '#lib/core/search/search-keys.ts';
import { FEEDBACK_KEYS } from './feedback-search-keys.ts';

export interface FeedbackFilter {
  rating?: Rating;
  sentiment?: Sentiment;
  /** It speaks of one of these at least. */
  topics?: string[];
  source?: string;
  language?: string;
  /** Exactly as given. */
  customerName?: string;
  /** Words in the text or the customer's name. */
  search?: Search;
  /** Inclusive. */
  from?: Date;
  /** Exclusive. */
  to?: Date;
  /** Only what is older than this position. */
  before?: Position;
  /** Only what is newer than this position. */
  after?: Position;
}

/** A place in the list. */
export interface Position {
  timestamp: Date;
  id: string;
}

/** Values of one statement, and the places that stand for them. */
export class Values {
  readonly list: unknown[] = [];

  place(value: unknown): string {
    return `$${this.list.push(value)}`;
  }
}

const SENTIMENT_KEYS: Record<Sentiment, number> = { positive: -11, neutral: -12, negative: -13 };

/** What lies within the filter's times, for the index feedback_newest. */
export function timeConditions(filter: FeedbackFilter, values: Values): string[] {
  const { from, to, before, after } = filter;
  const where: string[] = [];
  const beside = (sign: '<' | '>', { timestamp, id }: Position) =>
    where.push(`("timestamp", id) ${sign} (${values.place(timestamp)}, ${values.place(id)}::uuid)`);
  if (from) where.push(`"timestamp" >= ${values.place(from)}`);
  if (to) where.push(`"timestamp" < ${values.place(to)}`);
  if (before) beside('<', before);
  if (after) beside('>', after);
  return where;
}

/** What a piece itself must be like, checked on its row. */
export function rowConditions(filter: FeedbackFilter, values: Values): string[] {
  const where: string[] = [];
  const { rating, sentiment, topics, source, language, customerName, search } = filter;
  if (rating !== undefined) where.push(`rating = ${values.place(rating)}`);
  if (sentiment !== undefined) where.push(`sentiment = ${values.place(sentiment)}::sentiment`);
  if (topics !== undefined) where.push(`topics && ${values.place(topics)}::text[]`);
  if (source !== undefined) where.push(`source = ${values.place(source)}`);
  if (language !== undefined) where.push(`language = ${values.place(language)}`);
  if (customerName !== undefined) where.push(`customer_name = ${values.place(customerName)}`);
  if (search) {
    where.push(`(search_keys IS NULL OR search_keys @> ${values.place(search.keys)}::int[])`);
  }
  return where;
}

/** The same as keys of the index feedback_found. */
export function keyConditions(filter: FeedbackFilter, values: Values): string[] {
  const { rating, sentiment, topics, source, language, customerName, search } = filter;
  const keys: string[] = [];
  if (rating !== undefined) keys.push(`${values.place(-rating)}::int`);
  if (sentiment !== undefined) keys.push(`${values.place(SENTIMENT_KEYS[sentiment])}::int`);
  if (source !== undefined) keys.push(`feedback_name_key('source', ${values.place(source)})`);
  if (language !== undefined) keys.push(`feedback_name_key('language', ${values.place(language)})`);
  const where: string[] = [];
  if (keys.length > 0) where.push(`${FEEDBACK_KEYS} @> ARRAY[${keys.join(', ')}]`);
  if (topics !== undefined) where.push(`topics && ${values.place(topics)}::text[]`);
  const words = [...(search?.keys ?? []), ...searchKeys(customerName ?? '')];
  if (words.length > 0) {
    const place = values.place(words);
    where.push(`(${FEEDBACK_KEYS} @> ${place}::int[] OR ${FEEDBACK_KEYS} @> ARRAY[0])`);
  }
  return where;
}

/**
 * The condition of a WHERE without a search; `true` without any filter. By feedback_found or
 * feedback_customer where those name little, else along the table.
 */
export function feedbackWhere(filter: FeedbackFilter): { where: string; values: Values } {
  const values = new Values();
  const where = [
    ...timeConditions(filter, values),
    ...rowConditions(filter, values),
    ...keyConditions(filter, values),
  ];
  return { where: where.join(' AND ') || 'true', values };
}
