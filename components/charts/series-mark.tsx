import type { Sentiment } from '#lib/core/feedback/feedback.ts';

const FILLS: Record<Sentiment, string> = {
  positive: 'fill-positive',
  neutral: 'fill-neutral',
  negative: 'fill-negative',
};

/** The legend's mark of a sentiment: its colour in a shape of its own. */
export function SeriesMark({ sentiment }: { sentiment: Sentiment }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 10 10" className={`size-2.5 shrink-0 ${FILLS[sentiment]}`}>
      {sentiment === 'positive' && <circle cx="5" cy="5" r="5" />}
      {sentiment === 'neutral' && <rect width="10" height="10" rx="1.5" />}
      {sentiment === 'negative' && <path d="M5 0 10 10H0Z" />}
    </svg>
  );
}
