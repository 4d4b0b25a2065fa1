import type { Feedback } from '#lib/core/feedback/feedback.ts';
import { detectLanguage } from '#lib/core/language/detect-language.ts';
import { linearEngine } from '#lib/core/sentiment/linear-engine.ts';
import type { SentimentEngine } from '#lib/core/sentiment/sentiment-engine.ts';
import { extractTopics } from '#lib/core/topics/extract-topics.ts';

export type Understanding = Pick<
  Feedback,
  'language' | 'sentiment' | 'sentimentScore' | 'topics'
> & { engine: string };

/**
 * Language, sentiment and topics of a text. `locale` is the page's, and only leans; the customer's
 * name is no topic. `engine` is the site's own where it has learnt something.
 */
export function understandFeedback(
  text: string,
  locale?: string,
  customerName?: string,
  engine: SentimentEngine = linearEngine,
): Understanding {
  const language = detectLanguage(text, locale);
  const { sentiment, score } = engine.analyze(text, language);
  return {
    language,
    sentiment,
    sentimentScore: score,
    topics: extractTopics(text, language, customerName),
    engine: engine.name,
  };
}
