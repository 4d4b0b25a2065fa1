export type Sentiment = 'positive' | 'neutral' | 'negative';

export interface SentimentJudgement {
  sentiment: Sentiment;
  /** −1 (wholly negative) … 1 (wholly positive). */
  score: number;
}

/** Judges a text by its words alone; the customer's rating is never an input. */
export interface SentimentEngine {
  /** Stored beside a judgement, so that a later engine's judgements can be told apart. */
  readonly name: string;
  /**
   * @param text what the customer wrote, at most about 1000 code points
   * @param language BCP 47 primary tag, or 'und'
   */
  analyze(text: string, language: string): SentimentJudgement;
}
