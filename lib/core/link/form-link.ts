import type { LinkWords } from './link-words.ts';

/** What a signed link brings to the form it opens. */
export interface FormLink {
  /** To be sent along; empty where the link could not be confirmed. */
  token: string;
  order: string | null;
  words: LinkWords;
}
