import { useTranslations } from 'next-intl';
import type { Rating } from '#lib/core/feedback/feedback.ts';
import { RATINGS } from '#lib/core/feedback/feedback.ts';

const STAR = 'M8 1.6l2 4.1 4.5.6-3.3 3.2.8 4.5L8 11.9 4 14l.8-4.5L1.5 6.3 6 5.7z';

/** Five stars, as many of them filled as were given. */
export function RatingMark({ rating }: { rating: Rating }) {
  const t = useTranslations('desk');
  return (
    <svg
      role="img"
      aria-label={t('rating.out_of_five', { rating })}
      viewBox="0 0 80 16"
      className="h-3.5 w-[4.375rem] shrink-0 stroke-star"
    >
      {RATINGS.map((place) => (
        <path
          key={place}
          d={STAR}
          transform={`translate(${(place - 1) * 16} 0)`}
          strokeWidth="1.1"
          strokeLinejoin="round"
          className={place <= rating ? 'fill-star' : 'fill-transparent'}
        />
      ))}
    </svg>
  );
}
