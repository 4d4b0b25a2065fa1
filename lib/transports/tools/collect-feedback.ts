import * as z from 'zod/mini';
import { feedbackInputSchema } from '#lib/core/feedback/feedback-input.ts';
import { submitFeedback } from '#lib/services/submit-feedback.ts';
import { feedbackFields } from '#lib/transports/http/openapi/feedback-schema.ts';
import type { Tool } from './tool.ts';

const { customer_name, feedback, rating, source, metadata } = feedbackInputSchema.shape;

export const collectFeedback: Tool = {
  name: 'collect_feedback',
  title: 'Collect feedback',
  description:
    'Stores what one customer said, in their own words and language. Ask the customer for the ' +
    'rating; never guess it. Returns the id and how the words were understood.',
  scope: 'feedback:write',
  effect: 'adds',
  input: z.object({
    customer_name: customer_name.check(z.describe('The name to store, 1 to 100 characters.')),
    feedback: feedback.check(z.describe("The customer's words, unchanged, 1 to 1000 characters.")),
    // Optional for clients that can ask the person; the others are told what is missing.
    rating: z.optional(rating.check(z.describe('From 1 (bad) to 5 (good), as the customer said.'))),
    source,
    metadata,
  }),
  output: z.object(feedbackFields),
  question: ({ rating }) =>
    rating === undefined || rating === null
      ? {
          message: 'How would the customer rate it, from 1 (bad) to 5 (good)?',
          field: 'rating',
          schema: { type: 'integer', title: 'Rating', minimum: 1, maximum: 5 },
          otherwise: 'rating is missing: ask the customer for one from 1 (bad) to 5 (good).',
        }
      : null,
  async run(context, given) {
    const { feedback } = await submitFeedback(context, given, { defaultSource: 'mcp' });
    return { data: feedback, text: `Feedback collected successfully! ID: ${feedback.id}` };
  },
};
