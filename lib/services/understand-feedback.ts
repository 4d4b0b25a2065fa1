import type { Feedback } from '#lib/core/feedback/feedback.ts';
import { detectLanguage } from '#lib/core/language/detect-language.ts';
import { linearEngine } from '#lib/core/sentiment/linear-engine.ts';
import { extractTopics } from '#lib/core/topics/extract-topics.ts';

export type Understanding = Pick<
  Feedback,
  'language' | 'sentiment' | 'sentimentScore' | 'topics'
> & { engine: string };

/**
 * Language, sentiment and topics of a text. `locale` is the page's, and only leans; the customer's
 * name is no topic.
 */
export function understandFeedback(
  text: string,
  locale?: string,
  customerName?: string,
): Understanding {
  const language = detectLanguage(text, locale);
  const { sentiment, score } = linearEngine.analyze(text, language);
  return {
    language,
    sentiment,
    sentimentScore: score,
    topics: extractTopics(text, language, customerName),
    engine: linearEngine.name,
  };
}
