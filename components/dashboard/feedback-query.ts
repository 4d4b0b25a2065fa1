/** The filters of the feedback list, under the names they have in the URL and on the wire. */
export const FILTERS = [
  'search',
  'rating',
  'sentiment',
  'language',
  'source',
  'topic',
  'customer_name',
  'period',
  'from',
  'to',
] as const;

export type Filter = (typeof FILTERS)[number];
export type FeedbackQuery = Partial<Record<Filter, string>>;

/** As Next hands them to a page: a filter given twice counts once. */
export function readFeedbackQuery(
  params: Record<string, string | string[] | undefined>,
): FeedbackQuery {
  const query: FeedbackQuery = {};
  for (const filter of FILTERS) {
    const given = params[filter];
    const value = Array.isArray(given) ? given[0] : given;
    if (value) query[filter] = value;
  }
  return query;
}

/** `rating=4&topic=delivery`, in a fixed order; without filters the empty string. */
export function writeFeedbackQuery(query: FeedbackQuery & { cursor?: string }): string {
  const search = new URLSearchParams();
  for (const filter of FILTERS) {
    const value = query[filter];
    if (value) search.set(filter, value);
  }
  if (query.cursor) search.set('cursor', query.cursor);
  return search.toString();
}

/** The page that lists exactly this feedback. */
export function feedbackHref(query: FeedbackQuery & { cursor?: string }): string {
  const search = writeFeedbackQuery(query);
  return search ? `/admin/feedback?${search}` : '/admin/feedback';
}

/** One piece; the filters lead on to its neighbours and back to the list. */
export function feedbackEntryHref(id: string, query: FeedbackQuery = {}): string {
  const search = writeFeedbackQuery(query);
  return `/admin/feedback/${id}${search && `?${search}`}`;
}

/** All of it as a file. */
export function exportHref(query: FeedbackQuery, format: 'csv' | 'ndjson'): string {
  const search = writeFeedbackQuery(query);
  return `/api/v1/export?format=${format}${search && `&${search}`}`;
}
