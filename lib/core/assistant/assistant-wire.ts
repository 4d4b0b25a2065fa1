import type { Rating } from '#lib/core/feedback/feedback.ts';
import type { MODEL_FAULTS } from './model-state.ts';

/** One look into the record that an answer was made from. */
export interface ToolUse {
  name: string;
  arguments: Record<string, unknown>;
  /** What came back, as text; cut where it is long. */
  result: string;
  failed: boolean;
}

/** Feedback drawn from a conversation: nothing is stored until a person says so. */
export interface Proposal {
  customer_name: string;
  feedback: string;
  rating: Rating;
  /** What it says, a sentence each. */
  points: string[];
  topics: string[];
  /** What nobody said, and was filled in. */
  assumed: ('customer_name' | 'rating')[];
}

/** Feedback that still lacks its rating; asked for once. */
export interface PendingFeedback {
  customer_name: string | null;
  feedback: string;
}

export interface AnswerContent {
  kind: 'answer';
  /** What was going to be looked at, where it was said. */
  plan: string[];
  tools: ToolUse[];
  /** Plain text with a little markup; `[[id]]` cites a piece of feedback. */
  text: string;
  /** Feedback it may cite: it was read for this answer. */
  citations: string[];
  /** Numbers in it that were in nothing that was read. */
  unsupported: string[];
  proposal: Proposal | null;
  pending: PendingFeedback | null;
  /** `built-in`, or the name of a model. */
  answered_by: string;
  /** Why the built-in agent answered though there is a model. */
  fallback: (typeof MODEL_FAULTS)[number] | null;
  /** Cut off by whoever asked. */
  stopped: boolean;
}

export type MessageContent =
  | { kind: 'question'; text: string }
  | AnswerContent
  /** It had words of a customer who was erased. */
  | { kind: 'withdrawn' };

export interface AssistantMessage {
  /** UUIDv7. */
  id: string;
  /** ISO 8601 UTC. */
  timestamp: string;
  content: MessageContent;
}

export interface AssistantConversation {
  id: string;
  title: string;
  created_at: string;
  updated_at: string;
}

/** What comes while an answer is made, a line each. */
export type AssistantEvent =
  | { type: 'start'; conversation_id: string | null; question_id: string | null }
  | { type: 'plan'; steps: string[] }
  | { type: 'text'; text: string }
  | { type: 'call'; id: string; name: string; arguments: Record<string, unknown> }
  | { type: 'result'; id: string; text: string; failed: boolean }
  | { type: 'fallback'; fault: (typeof MODEL_FAULTS)[number] }
  | { type: 'done'; message: AssistantMessage };

export const BUILT_IN = 'built-in';
export const MOST_QUESTION = 2_000;
export const MOST_CONVERSATIONS = 50;
export const MOST_MESSAGES = 100;
