export type Sentiment = 'positive' | 'neutral' | 'negative';
export type Rating = 1 | 2 | 3 | 4 | 5;

export const SENTIMENTS: readonly Sentiment[] = ['positive', 'neutral', 'negative'];
export const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5];

/** One customer's rating and words, with what was understood of them. */
export interface Feedback {
  /** UUIDv7. */
  id: string;
  /** When the customer gave it. */
  timestamp: Date;
  customerName: string;
  feedback: string;
  rating: Rating;
  sentiment: Sentiment;
  /** −1…1. */
  sentimentScore: number;
  /** BCP 47, `und` where nothing can be known. */
  language: string;
  topics: string[];
  source: string;
  metadata: Record<string, unknown>;
}
