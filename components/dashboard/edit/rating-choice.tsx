'use client';

import { Star } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { FieldProblem } from '#components/ui/field.tsx';
import { RATINGS, type Rating } from '#lib/core/feedback/feedback.ts';

interface RatingChoiceProps {
  value: Rating;
  onChoose: (rating: Rating) => void;
  error: string | undefined;
}

/** Five real radio buttons, drawn as one control. */
export function RatingChoice({ value, onChoose, error }: RatingChoiceProps) {
  const t = useTranslations('desk');
  const id = useId();
  return (
    <fieldset aria-describedby={error === undefined ? undefined : id}>
      <legend className="mb-1.5 font-medium text-sm">{t('ratings.rating')}</legend>
      <div className="grid grid-cols-5 gap-1.5">
        {RATINGS.map((rating) => (
          <label
            key={rating}
            className="flex h-9 cursor-pointer items-center justify-center gap-1 rounded-lg border border-line-strong/60 text-sm tabular-nums hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 pointer-coarse:h-11"
          >
            <input
              type="radio"
              name="rating"
              value={rating}
              checked={rating === value}
              onChange={() => onChoose(rating)}
              aria-label={t('rating.out_of_five', { rating })}
              className="sr-only"
            />
            <span aria-hidden>{rating}</span>
            <Star aria-hidden className="size-3.5 fill-star text-star" />
          </label>
        ))}
      </div>
      <FieldProblem id={id} text={error} />
    </fieldset>
  );
}
