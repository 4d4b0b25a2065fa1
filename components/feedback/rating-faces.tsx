import { useTranslations } from 'next-intl';
import { RATINGS } from '#lib/core/feedback/feedback.ts';
import { LABEL } from './field-classes.ts';
import { FieldError } from './field-error.tsx';
import { RatingFace } from './rating-face.tsx';

interface RatingFacesProps {
  defaultValue: string;
  error: string | undefined;
  autoFocus: boolean;
}

/** Five real radio buttons. Their order follows the reading direction by itself. */
export function RatingFaces({ defaultValue, error, autoFocus }: RatingFacesProps) {
  const t = useTranslations('form.rating');
  return (
    <fieldset
      className="group/faces min-w-0"
      aria-invalid={error !== undefined}
      aria-describedby={error ? 'rating-error' : undefined}
    >
      <legend className={LABEL}>{t('legend')}</legend>
      <div className="mt-3 grid grid-cols-5 justify-items-center gap-x-1 pb-7 sm:gap-x-3">
        {RATINGS.map((rating) => (
          <RatingFace
            key={rating}
            rating={rating}
            word={t(`words.${rating}`)}
            checked={defaultValue === String(rating)}
            describedBy={error && rating === 1 ? 'rating-error' : undefined}
            autoFocus={autoFocus && rating === 1}
          />
        ))}
      </div>
      <FieldError id="rating-error" text={error} />
    </fieldset>
  );
}
