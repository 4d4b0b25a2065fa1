import type { ChangeQuote } from '#lib/core/topics/change-explained.ts';
import type { TopicQuote } from '#lib/data/topic-quotes.ts';

const QUOTES = 3;

/** Quotes of one topic in both periods, newest first. */
export interface QuotesOfBoth {
  now: TopicQuote[];
  against: TopicQuote[];
}

/**
 * The quotes that show an effect best. What is gone is heard in the earlier period; there, poor
 * ratings that went away are what raised the average.
 */
export function quotesOfEffect(
  quotes: QuotesOfBoth,
  { effect, mix, rate }: { effect: number; mix: number; rate: number },
  isRarer: boolean,
): ChangeQuote[] {
  const isGone = quotes.now.length === 0 || (isRarer && Math.abs(mix) > Math.abs(rate));
  const period = isGone ? 'against' : 'now';
  const wantsPoor = isGone ? effect > 0 : effect < 0;
  return quotes[period]
    .map((quote, age) => ({ quote, age }))
    .sort(
      (a, b) =>
        (wantsPoor ? a.quote.rating - b.quote.rating : b.quote.rating - a.quote.rating) ||
        a.age - b.age,
    )
    .slice(0, QUOTES)
    .map(({ quote: { id, feedback, language, rating } }) => ({
      id,
      feedback,
      language,
      rating,
      period,
    }));
}
