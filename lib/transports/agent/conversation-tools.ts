import * as z from 'zod/mini';
import type { PendingFeedback } from '#lib/core/assistant/assistant-wire.ts';
import { proposeFeedback } from '#lib/core/assistant/draw-feedback.ts';
import { readRating } from '#lib/core/assistant/read-rating.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import type { ModelTool } from '#lib/infra/model/model.ts';
import type { AgentRequest } from './answer-draft.ts';

const MOST_STEPS = 8;

const planInput = z.object({
  steps: z
    .array(z.string().check(z.minLength(1), z.maxLength(200)))
    .check(z.minLength(1), z.maxLength(MOST_STEPS)),
});
const text = (most: number) =>
  z.string().check(z.minLength(1), z.maxLength(most), z.refine(isStorableText));
const proposalInput = z.object({
  customer_name: z.optional(z.nullable(text(100))),
  feedback: text(1000),
  rating: z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(5)))),
});

const schemaOf = (input: z.ZodMiniType) => {
  const { $schema: _, ...schema } = z.toJSONSchema(input, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  });
  return schema;
};

/** Feedback of which only the rating was missing when the assistant last spoke. */
export function pendingOf({ history }: Pick<AgentRequest, 'history'>): PendingFeedback | null {
  const last = history.findLast(({ content }) => content.kind === 'answer')?.content;
  return last?.kind === 'answer' ? last.pending : null;
}

/** What a model can do in a conversation beside reading; neither changes anything. */
export function conversationTools(request: AgentRequest): ModelTool[] {
  const { draft } = request;
  return [
    {
      name: 'make_plan',
      description: 'Says in short steps what you are going to look at, before you do.',
      schema: schemaOf(planInput),
      run: async (given) => {
        const parsed = z.safeParse(planInput, given);
        if (!parsed.success)
          return { text: `steps: 1 to ${MOST_STEPS} short texts.`, failed: true };
        draft.plan = parsed.data.steps;
        return { text: 'Go on.', failed: false };
      },
    },
    {
      name: 'propose_feedback',
      description:
        'Shows the person feedback that they can store with a button. Nothing is stored by this. ' +
        'customer_name and rating are left out where nobody said them.',
      schema: schemaOf(proposalInput),
      run: async (given) => {
        const parsed = z.safeParse(proposalInput, given);
        if (!parsed.success) {
          const places = parsed.error.issues.map(({ path }) => path.join('.'));
          return { text: `Wrong: ${[...new Set(places)].join(', ')}.`, failed: true };
        }
        const { customer_name = null, feedback, rating = null } = parsed.data;
        const said = { customer_name, feedback };
        if (rating === null && !pendingOf(request)) {
          draft.pending = said;
          return { text: 'Ask for the rating, from 1 to 5, once.', failed: false };
        }
        draft.pending = null;
        draft.proposal = proposeFeedback(said, readRating(String(rating)));
        return { text: 'The person sees it, and decides. Say so.', failed: false };
      },
    },
  ];
}
