/**
 * A language's opinion words. Every list is words separated by white space, where `stem*` matches
 * any ending and `two_words` a phrase; upper case and (unless `marks` says otherwise) accents are
 * ignored.
 */
export interface Lexicon {
  /** Weight +3. */
  readonly great: string;
  /** Weight +2. */
  readonly good: string;
  /** Weight +1. */
  readonly fine: string;
  /** Weight −1. */
  readonly weak: string;
  /** Weight −2. */
  readonly bad: string;
  /** Weight −3. */
  readonly awful: string;
  /** Words that turn an opinion that follows within `reach` words. */
  readonly negators: string;
  /** Words that turn an opinion that precedes them within `reachBack` words. */
  readonly trailingNegators?: string;
  readonly boosters: string;
  readonly dampeners: string;
  /** 'but': what follows weighs more than what came before. */
  readonly contrasts: string;
  /** 'substrings' where words are not separated by spaces. Default 'words'. */
  readonly matching?: 'words' | 'substrings';
  /**
   * 'keep' where an accent makes another word (schön, schon); 'optional' where people often leave
   * them out altogether (Vietnamese): bare texts then match bare entries. Default: ignored.
   */
  readonly marks?: 'keep' | 'optional';
  /** 'join' reads don't as one word; default splits l'envoi in two. */
  readonly apostrophes?: 'join';
  /** One-letter words and articles written onto the next word (Arabic, Hebrew). */
  readonly proclitics?: string;
  /** In words, or in characters where `matching` is 'substrings'. Default 3. */
  readonly reach?: number;
  /** Default 2. */
  readonly reachBack?: number;
}
