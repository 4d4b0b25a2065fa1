import { type FeedbackQuery, writeFeedbackQuery } from '#components/dashboard/feedback-query.ts';

/** A filter of the list under a name, for the whole team. */
export interface SavedView {
  id: string;
  name: string;
  query: FeedbackQuery;
}

/** The view that lists exactly this. */
export function viewOf(query: FeedbackQuery, views: readonly SavedView[]): SavedView | undefined {
  const wanted = writeFeedbackQuery(query);
  return views.find((view) => writeFeedbackQuery(view.query) === wanted);
}
