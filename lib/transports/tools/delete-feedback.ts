import * as z from 'zod/mini';
import { deleteFeedback as deletePiece } from '#lib/services/delete-feedback.ts';
import { readFeedback } from '#lib/services/read-feedback.ts';
import { feedbackSchema } from '#lib/transports/http/openapi/feedback-schema.ts';
import { idArgument, idInput } from './id-argument.ts';
import { newBoundary, tellFeedback } from './tell-feedback.ts';
import type { Tool } from './tool.ts';

export const deleteFeedback: Tool = {
  name: 'delete_feedback',
  title: 'Delete a piece of feedback',
  description:
    'Deletes one piece of feedback, out of every figure. Ask the person first; then pass ' +
    '`confirm: true`, unless your client asks them by itself. The answer holds the whole piece: to ' +
    'undo, pass it to import_feedback as its only row.',
  scope: 'feedback:manage',
  effect: 'deletes',
  input: z.object({
    id: idInput,
    confirm: z.optional(z.boolean().check(z.describe('True once the person has said yes.'))),
  }),
  output: z.object({ deleted: feedbackSchema }),
  question: ({ id, confirm }) =>
    confirm === true
      ? null
      : {
          message: `Delete feedback ${String(id)} for good?`,
          field: 'confirm',
          schema: { type: 'boolean', title: 'Delete it', default: false },
          otherwise: 'Nothing was deleted: ask the person, then call again with confirm: true.',
        },
  async run(context, given) {
    const id = idArgument(given);
    const deleted = await readFeedback(context, id);
    await deletePiece(context, id);
    const undo = 'To undo, pass it to import_feedback as its only row:';
    const text = `Feedback ${id} was deleted. ${undo}\n${tellFeedback(deleted, newBoundary())}`;
    return { data: { deleted }, text };
  },
};
