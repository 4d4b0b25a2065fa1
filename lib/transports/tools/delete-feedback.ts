import * as z from 'zod/mini';
import { deleteFeedback as deletePiece } from '#lib/services/delete-feedback.ts';
import { idArgument, idInput } from './id-argument.ts';
import type { Tool } from './tool.ts';

export const deleteFeedback: Tool = {
  name: 'delete_feedback',
  title: 'Delete a piece of feedback',
  description:
    'Deletes one piece of feedback, out of every figure. Ask the person first; then pass ' +
    '`confirm: true`, unless your client asks them by itself.',
  scope: 'feedback:manage',
  effect: 'deletes',
  input: z.object({
    id: idInput,
    confirm: z.optional(z.boolean().check(z.describe('True once the person has said yes.'))),
  }),
  output: z.object({ id: idInput, deleted: z.literal(true) }),
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
    await deletePiece(context, id);
    return { data: { id, deleted: true }, text: `Feedback ${id} was deleted.` };
  },
};
