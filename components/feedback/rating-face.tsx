import { useTranslations } from 'next-intl';
import type { Rating } from '#lib/core/feedback/feedback.ts';
import { Face } from './face.tsx';
import { FACE_HUES } from './face-hues.ts';

interface RatingFaceProps {
  rating: Rating;
  word: string;
  checked: boolean;
  describedBy: string | undefined;
  autoFocus: boolean;
}

const FACE =
  'relative block w-full max-w-14 cursor-pointer sm:max-w-16 rounded-full outline-offset-3 outline-(--focus) ' +
  'has-focus-visible:outline-2 ' +
  '[--face-ink:var(--hue)] [--face-edge:var(--hue)] ' +
  '[--face-fill:color-mix(in_oklab,var(--hue)_8%,transparent)] ' +
  'hover:[--face-fill:color-mix(in_oklab,var(--hue)_18%,transparent)] ' +
  'group-has-checked/faces:not-has-checked:[--face-ink:var(--border-strong)] ' +
  'group-has-checked/faces:not-has-checked:[--face-edge:var(--border-strong)] ' +
  'group-has-checked/faces:not-has-checked:not-hover:[--face-fill:transparent] ' +
  'has-checked:[--face-fill:var(--hue)] has-checked:[--face-ink:var(--surface)]';

/** Before a choice the words at both ends explain the scale; after it the chosen one stands alone. */
const WORD =
  'absolute top-full mt-1.5 text-sm whitespace-nowrap opacity-0 ' +
  'transition-opacity duration-150 peer-checked:font-medium peer-checked:opacity-100';
const CENTRED = 'left-1/2 -translate-x-1/2';
const END =
  'text-(--text-muted) peer-checked:text-(--text) group-not-has-checked/faces:opacity-100';
/** On the narrowest screens the words at the ends keep to the edges of the row. */
const PLACES: Record<Rating, string> = {
  1: `${END} max-[24rem]:start-0 min-[24rem]:left-1/2 min-[24rem]:-translate-x-1/2`,
  2: CENTRED,
  3: CENTRED,
  4: CENTRED,
  5: `${END} max-[24rem]:end-0 min-[24rem]:left-1/2 min-[24rem]:-translate-x-1/2`,
};

export function RatingFace({ rating, word, checked, describedBy, autoFocus }: RatingFaceProps) {
  const t = useTranslations('form.rating');
  return (
    <label className={`${FACE} ${FACE_HUES[rating]}`}>
      <input
        type="radio"
        name="rating"
        value={rating}
        defaultChecked={checked}
        required
        // biome-ignore lint/a11y/noAutofocus: without JavaScript it is what leads to the error
        autoFocus={autoFocus}
        aria-label={t('name', { rating, word })}
        aria-describedby={describedBy}
        className="peer absolute inset-0 size-full cursor-pointer appearance-none rounded-full outline-none"
      />
      <span className="pointer-events-none block aspect-square transition-transform duration-150 peer-checked:scale-110">
        <Face rating={rating} />
      </span>
      <span aria-hidden="true" className={`${WORD} ${PLACES[rating]}`}>
        {word}
      </span>
    </label>
  );
}
