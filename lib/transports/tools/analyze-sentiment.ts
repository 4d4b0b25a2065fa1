import * as z from 'zod/mini';
import { feedbackTextSchema, localeSchema } from '#lib/core/feedback/feedback-input.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { siteEngine } from '#lib/services/analysis/site-engine.ts';
import { understandFeedback } from '#lib/services/understand-feedback.ts';
import { feedbackFields } from '#lib/transports/http/openapi/feedback-schema.ts';
import type { Tool } from './tool.ts';

const { sentiment, sentiment_score, language, topics } = feedbackFields;

const input = z.object({
  text: feedbackTextSchema.check(z.describe('The words to judge, 1 to 1000 characters.')),
  locale: z.optional(localeSchema.check(z.describe('The language it is likely in (BCP 47).'))),
});

export const analyzeSentiment: Tool = {
  name: 'analyze_sentiment',
  title: 'Analyze sentiment',
  description:
    'Judges a text by its words, in any language, and stores nothing: sentiment with a score from ' +
    '−1 to 1, language, topics. The same judgement that stored feedback gets.',
  scope: null,
  effect: 'reads',
  input,
  output: z.object({ sentiment, sentiment_score, language, topics }),
  async run({ db }, given) {
    const { text, locale } = parseOrRefuse(input, given);
    const understood = understandFeedback(text, locale, undefined, await siteEngine(db));
    const data = {
      sentiment: understood.sentiment,
      sentiment_score: understood.sentimentScore,
      language: understood.language,
      topics: understood.topics,
    };
    return { data, text: `Sentiment: ${data.sentiment}` };
  },
};
