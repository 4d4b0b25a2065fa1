import type { CardWords } from './card-words.ts';

/** A card to be printed and put where customers are. */
export interface CardView {
  locale: string;
  /** What the form asks, in this language. */
  question: string;
  words: CardWords;
  /** What the code opens. */
  link: string;
  /** What may be typed instead. */
  shortLink: string;
  shop: { name: string | null; logo: string | null };
  /** `#rrggbb`; null: Earshot's own. */
  brandColor: string | null;
}
