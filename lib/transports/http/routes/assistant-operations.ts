import * as z from 'zod/mini';
import {
  type AssistantConversation,
  type AssistantEvent,
  MOST_CONVERSATIONS,
  MOST_MESSAGES,
  MOST_QUESTION,
} from '#lib/core/assistant/assistant-wire.ts';
import { MODEL_PURPOSES, type ModelState } from '#lib/core/assistant/model-state.ts';
import { questionSchema } from '#lib/services/assistant/keep-question.ts';
import type { ConversationWire } from '#lib/services/assistant/read-conversation.ts';
import {
  assistantMessageSchema,
  messageExample,
} from '#lib/transports/http/openapi/assistant-schema.ts';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import { lineByLine } from '#lib/transports/http/openapi/line-by-line.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';
import { count, list, moment, text } from '#lib/transports/http/openapi/wire-types.ts';

const dollars = () => z.nullable(z.number().check(z.minimum(0)));

const purposeExample = { purpose: 'chat' as const, calls: 3, tokens: 12_300, cost: 0.02 };
const purpose = describeAnswer<ModelState['today']['purposes'][number]>(
  'ModelPurposeUsage',
  z.object({
    purpose: z.enum([...MODEL_PURPOSES]),
    calls: count(),
    tokens: count(),
    cost: dollars(),
  }),
  {
    description: 'What the model was used for today.',
    notes: {
      purpose: 'What for.',
      calls: 'Times it was called.',
      tokens: 'Sent and answered.',
      cost: 'US dollars; null where no prices are set.',
    },
    example: purposeExample,
  },
);

const todayExample: ModelState['today'] = {
  day: '2026-11-22',
  tokens: 12_300,
  most_tokens: 2_000_000,
  cost: 0.02,
  budget: 1,
  purposes: [purposeExample],
};
const today = describeAnswer<ModelState['today']>(
  'ModelUsage',
  z.object({
    day: z.iso.date().check(z.maxLength(10)),
    tokens: count(),
    most_tokens: count(),
    cost: dollars(),
    budget: dollars(),
    purposes: list(purpose, MODEL_PURPOSES.length),
  }),
  {
    description: 'What the model cost today.',
    notes: {
      day: 'Of UTC.',
      tokens: 'Used, and set aside for calls under way.',
      most_tokens: 'AGENT_DAILY_TOKENS.',
      cost: 'US dollars; null where no prices are set.',
      budget: 'AGENT_DAILY_BUDGET; null: no bound.',
      purposes: 'What for.',
    },
    example: todayExample,
  },
);

const state = describeAnswer<ModelState>(
  'ModelState',
  z.object({ model: z.nullable(text(400)), used_up: z.boolean(), today }),
  {
    description: 'Which language model there is, and what it cost.',
    notes: {
      model: 'Its name; null: the built-in assistant does everything.',
      used_up: 'Whether it may cost nothing more today.',
      today: 'What it cost today.',
    },
    example: { model: 'gpt-5-mini', used_up: false, today: todayExample },
  },
);

const input = describeBody('AssistantInput', questionSchema, {
  description: 'A message to the assistant.',
  notes: {
    text: `1 to ${MOST_QUESTION} characters.`,
    conversation_id: 'To go on with one of your own; left out: a new one.',
    language: 'Of the desk, for where the message does not show its own.',
    keep: 'False: an answer without a conversation; nothing is kept.',
  },
  example: { text: 'How are we doing?' },
});

const conversationExample: AssistantConversation = {
  id: '01a203ce-6e68-7c5e-aa5c-df78eb6254cc',
  title: 'How are we doing?',
  created_at: '2026-11-22T12:00:00.000Z',
  updated_at: '2026-11-22T12:00:01.000Z',
};
const conversationFields = {
  id: z.uuid(),
  title: text(400),
  created_at: moment(),
  updated_at: moment(),
};
const conversationNotes = {
  id: 'Of the conversation.',
  title: 'How it began.',
  created_at: 'When it began.',
  updated_at: 'When something was last said.',
};
const conversation = describeAnswer<AssistantConversation>(
  'AssistantConversation',
  z.object(conversationFields),
  {
    description: 'A conversation with the assistant.',
    notes: conversationNotes,
    example: conversationExample,
  },
);
const conversations = describeAnswer<{ data: AssistantConversation[] }>(
  'AssistantConversationList',
  z.object({ data: list(conversation, MOST_CONVERSATIONS) }),
  {
    description: 'Your own conversations.',
    notes: { data: 'The newest first.' },
    example: { data: [conversationExample] },
  },
);
const whole = describeAnswer<ConversationWire>(
  'AssistantConversationWhole',
  z.object({ ...conversationFields, messages: list(assistantMessageSchema, MOST_MESSAGES) }),
  {
    description: 'A conversation with what was said in it.',
    notes: { ...conversationNotes, messages: 'In the order of speaking; the last ones.' },
    example: { ...conversationExample, messages: [messageExample] },
  },
);

const lines: AssistantEvent[] = [
  { type: 'start', conversation_id: conversationExample.id, question_id: messageExample.id },
  { type: 'text', text: '42 pieces …' },
  { type: 'done', message: messageExample },
];

export const assistantOperations: Operations = {
  'GET /api/v1/assistant': {
    id: 'readModelState',
    tag: 'Assistant',
    summary: 'Read what the model costs',
    access: 'metrics:read',
    answers: { 200: { description: 'Today.', content: json(state) } },
  },
  'POST /api/v1/assistant/messages': {
    id: 'askAssistant',
    tag: 'Assistant',
    summary: 'Ask the assistant',
    description:
      'Answers from the record, by a language model where one is configured, else from the ' +
      'statistics. It changes nothing but the conversation. With `Accept: application/x-ndjson` the ' +
      'answer is streamed, a JSON object a line: `start`, `plan`, `call`, `result`, `text`, ' +
      '`fallback` (what was said so far does not count), `done`, or `error` with problem details. ' +
      'Who leaves stops it. Needs `metrics:read` as well.',
    access: 'feedback:read',
    body: json(input),
    answers: {
      200: {
        description: 'The answer.',
        content: { ...json(assistantMessageSchema), ...lineByLine(lines) },
      },
    },
    refuses: ['not_found'],
  },
  'GET /api/v1/assistant/conversations': {
    id: 'listConversations',
    tag: 'Assistant',
    summary: 'List your conversations',
    access: 'feedback:read',
    answers: { 200: { description: 'The newest first.', content: json(conversations) } },
  },
  'GET /api/v1/assistant/conversations/:id': {
    id: 'readConversation',
    tag: 'Assistant',
    summary: 'Read a conversation',
    description: 'One of your own.',
    access: 'feedback:read',
    answers: { 200: { description: 'The conversation.', content: json(whole) } },
  },
  'DELETE /api/v1/assistant/conversations/:id': {
    id: 'deleteConversation',
    tag: 'Assistant',
    summary: 'Delete a conversation',
    access: 'feedback:read',
    answers: { 204: { description: 'It is gone.' } },
  },
};
