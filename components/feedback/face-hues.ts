import type { Rating } from '#lib/core/feedback/feedback.ts';

/** Written out, so that Tailwind finds them. */
export const FACE_HUES: Record<Rating, string> = {
  1: '[--hue:var(--rating-1)]',
  2: '[--hue:var(--rating-2)]',
  3: '[--hue:var(--rating-3)]',
  4: '[--hue:var(--rating-4)]',
  5: '[--hue:var(--rating-5)]',
};
