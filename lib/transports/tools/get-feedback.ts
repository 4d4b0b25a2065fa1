import * as z from 'zod/mini';
import { readFeedback } from '#lib/services/read-feedback.ts';
import { feedbackSchema } from '#lib/transports/http/openapi/feedback-schema.ts';
import { idArgument, idInput } from './id-argument.ts';
import { newBoundary, tellFeedback, UNTRUSTED } from './tell-feedback.ts';
import type { Tool } from './tool.ts';

export const getFeedback: Tool = {
  name: 'get_feedback',
  title: 'Get one piece of feedback',
  description: 'One piece of feedback by its id, whole: words, rating, topics, source, metadata.',
  scope: 'feedback:read',
  effect: 'reads',
  input: z.object({ id: idInput }),
  output: feedbackSchema,
  async run(context, given) {
    const piece = await readFeedback(context, idArgument(given));
    const told = tellFeedback(piece, newBoundary(), context.hidesCustomers);
    return { data: piece, text: `${UNTRUSTED}\n\n${told}` };
  },
};
