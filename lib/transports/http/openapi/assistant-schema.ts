import * as z from 'zod/mini';
import type {
  AnswerContent,
  AssistantMessage,
  PendingFeedback,
  Proposal,
  ToolUse,
} from '#lib/core/assistant/assistant-wire.ts';
import { MODEL_FAULTS } from '#lib/core/assistant/model-state.ts';
import { describeAnswer } from './describe-schema.ts';
import { feedbackExample } from './feedback-schema.ts';
import { list, moment, rating, text } from './wire-types.ts';

const toolExample: ToolUse = {
  name: 'get_feedback_summary',
  arguments: {},
  result: 'Feedback Summary\nTotal feedback: 42\nAverage rating: 4.10',
  failed: false,
};
const tool = describeAnswer<ToolUse>(
  'AssistantToolUse',
  z.object({
    name: text(100),
    arguments: z.record(z.string(), z.unknown()),
    result: text(20_000),
    failed: z.boolean(),
  }),
  {
    description: 'A look into the record that an answer was made from.',
    notes: {
      name: 'Of the tool.',
      arguments: 'It was called with.',
      result: 'As it was told; customers’ words are fenced, and without their names.',
      failed: 'Whether it could not be looked up.',
    },
    example: toolExample,
  },
);

const proposalExample: Proposal = {
  customer_name: 'Anonymous',
  feedback: 'The soup was cold.',
  rating: 2,
  points: ['The soup was cold.'],
  topics: ['soup'],
  assumed: ['customer_name', 'rating'],
};
const proposal = describeAnswer<Proposal>(
  'AssistantProposal',
  z.object({
    customer_name: text(400),
    feedback: text(4_000),
    rating: rating(),
    points: list(text(4_000), 8),
    topics: list(text(200), 50),
    assumed: list(z.enum(['customer_name', 'rating']), 2),
  }),
  {
    description: 'Feedback drawn from the conversation. Store it with `POST /feedback`.',
    notes: {
      customer_name: 'Of who gave it.',
      feedback: 'Their words.',
      rating: 'From 1 (bad) to 5 (good).',
      points: 'What it says, a sentence each.',
      topics: 'What it speaks of.',
      assumed: 'What nobody said, and was filled in.',
    },
    example: proposalExample,
  },
);

const pendingExample: PendingFeedback = { customer_name: null, feedback: 'The soup was cold.' };
const pending = describeAnswer<PendingFeedback>(
  'AssistantPending',
  z.object({ customer_name: z.nullable(text(400)), feedback: text(4_000) }),
  {
    description: 'Feedback that lacks its rating, which was asked for.',
    notes: { customer_name: 'Null: nobody said it.', feedback: 'The words.' },
    example: pendingExample,
  },
);

const answerExample: AnswerContent = {
  kind: 'answer',
  plan: ['Read the totals'],
  tools: [toolExample],
  text: `42 pieces, rated 4.10 on average. “${feedbackExample.feedback}” [[${feedbackExample.id}]]`,
  citations: [feedbackExample.id],
  unsupported: [],
  proposal: null,
  pending: null,
  answered_by: 'built-in',
  fallback: null,
  stopped: false,
};
const answer = describeAnswer<AnswerContent>(
  'AssistantAnswer',
  z.object({
    kind: z.literal('answer'),
    plan: list(text(400), 8),
    tools: list(tool, 500),
    text: text(40_000),
    citations: list(z.uuid(), 200),
    unsupported: list(text(100), 20),
    proposal: z.nullable(proposal),
    pending: z.nullable(pending),
    answered_by: text(200),
    fallback: z.nullable(z.enum([...MODEL_FAULTS])),
    stopped: z.boolean(),
  }),
  {
    description: 'What the assistant said.',
    notes: {
      kind: '`answer`.',
      plan: 'What it was going to look at.',
      tools: 'What it looked at.',
      text: 'Plain text with a little markup; `[[id]]` cites a piece of feedback.',
      citations: 'Feedback it may cite.',
      unsupported: 'Numbers in it that were in nothing it read.',
      proposal: 'Feedback to be stored, if there is any.',
      pending: 'Feedback that lacks its rating.',
      answered_by: '`built-in`, or the name of a model.',
      fallback: 'Why no model answered, though there is one.',
      stopped: 'Whether it was cut off by whoever asked.',
    },
    example: answerExample,
  },
);

const question = describeAnswer<{ kind: 'question'; text: string }>(
  'AssistantQuestion',
  z.object({ kind: z.literal('question'), text: text(4_000) }),
  {
    description: 'What the assistant was asked.',
    notes: { kind: '`question`.', text: 'As written.' },
    example: { kind: 'question', text: 'How are we doing?' },
  },
);

const withdrawn = describeAnswer<{ kind: 'withdrawn' }>(
  'AssistantWithdrawn',
  z.object({ kind: z.literal('withdrawn') }),
  {
    description: 'It had words of a customer who was erased.',
    notes: { kind: '`withdrawn`.' },
    example: { kind: 'withdrawn' },
  },
);

export const messageExample: AssistantMessage = {
  id: '01a203ce-6e68-7c5e-aa5c-df78eb6254cd',
  timestamp: '2026-11-22T12:00:00.000Z',
  content: answerExample,
};

export const assistantMessageSchema = describeAnswer<AssistantMessage>(
  'AssistantMessage',
  z.object({
    id: z.uuid(),
    timestamp: moment(),
    content: z.union([question, answer, withdrawn]),
  }),
  {
    description: 'A message of a conversation with the assistant.',
    notes: { id: 'Of the message.', timestamp: 'When it was said.', content: 'What was said.' },
    example: messageExample,
  },
);
