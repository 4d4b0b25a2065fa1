import * as z from 'zod/mini';
import { feedbackInputSchema } from '#lib/core/feedback/feedback-input.ts';
import { editFeedback } from '#lib/services/edit-feedback.ts';
import { feedbackSchema } from '#lib/transports/http/openapi/feedback-schema.ts';
import { idArgument, idInput } from './id-argument.ts';
import type { Tool } from './tool.ts';

const { customer_name, feedback, rating, source, metadata } = feedbackInputSchema.shape;

export const updateFeedback: Tool = {
  name: 'update_feedback',
  title: 'Correct a piece of feedback',
  description:
    'Puts right what was recorded wrongly: only the fields given change. Words given anew are ' +
    'understood anew. Not for changing what a customer meant.',
  scope: 'feedback:manage',
  effect: 'changes',
  input: z.object({
    id: idInput,
    customer_name: z.optional(customer_name),
    feedback: z.optional(feedback),
    rating: z.optional(rating),
    source,
    metadata,
  }),
  output: feedbackSchema,
  async run(context, { id, ...changes }) {
    const piece = await editFeedback(context, idArgument({ id }), changes);
    return { data: piece, text: `Feedback ${piece.id} was changed: ${Object.keys(changes)}.` };
  },
};
