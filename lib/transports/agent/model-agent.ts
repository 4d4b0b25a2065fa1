import type { AssistantEvent, AssistantMessage } from '#lib/core/assistant/assistant-wire.ts';
import type { Model, ModelMessage, ModelTool } from '#lib/infra/model/model.ts';
import { modelMeter } from '#lib/services/assistant/model-meter.ts';
import { runLimits } from '#lib/services/assistant/run-limits.ts';
import { readDeskSettings } from '#lib/services/read-settings.ts';
import { toolSchema } from '#lib/transports/tools/tool-schema.ts';
import { agentInstructions } from './agent-instructions.ts';
import type { Agent, AgentRequest } from './answer-draft.ts';
import { conversationTools } from './conversation-tools.ts';
import { readingTools, runForAgent } from './run-for-agent.ts';

/** What a model is reminded of: the rest of a conversation is for the person alone. */
const MOST_TURNS = 10;
const MOST_TURN = 3_000;
const MOST_TEXT = 16_000;
/** Shown as what they are, not as looks into the record. */
const UNSHOWN = new Set(['make_plan', 'propose_feedback']);

function turnOf({ content }: AssistantMessage): ModelMessage[] {
  if (content.kind === 'withdrawn') return [];
  const text = content.text.slice(0, MOST_TURN) || '…';
  return [{ role: content.kind === 'question' ? 'user' : 'assistant', text }];
}

function toolsOf(request: AgentRequest): ModelTool[] {
  const reading = readingTools(request.context.actor).map((tool) => {
    const { $schema: _, ...schema } = toolSchema(tool.input, 'input');
    return {
      name: tool.name,
      description: tool.description,
      schema,
      run: async (given: Record<string, unknown>) => {
        const { text, failed } = await runForAgent(request, tool, given);
        return { text, failed };
      },
    };
  });
  return [...reading, ...conversationTools(request)];
}

/**
 * Answers with a language model. It is given tools that read, as whoever asks, and no other way to
 * anything; what it says is text.
 */
export function modelAgent(model: Model): Agent {
  return async function* answer(request) {
    const { context, text, history, language, signal, draft } = request;
    const { timeZone } = await readDeskSettings(context);
    const limits = runLimits(signal);
    const events = model.run({
      instructions: agentInstructions(context.now(), timeZone, language),
      messages: [...history.slice(-MOST_TURNS).flatMap(turnOf), { role: 'user', text }],
      tools: toolsOf(request),
      meter: modelMeter(context, 'chat'),
      ...limits,
    });
    const unshown = new Set<string>();
    const say = function* (piece: string): Generator<AssistantEvent> {
      const room = piece.slice(0, MOST_TEXT - draft.text.length);
      draft.text += room;
      if (room !== '') yield { type: 'text', text: room };
    };
    for await (const event of events) {
      if (event.type === 'text') yield* say(event.text);
      else if (event.type === 'step') {
        if (draft.text !== '' && !draft.text.endsWith('\n\n')) yield* say('\n\n');
      } else if (event.type === 'call') {
        const { id, name, given } = event;
        if (UNSHOWN.has(name)) unshown.add(id);
        else yield { type: 'call', id, name, arguments: given };
      } else if (!unshown.has(event.id)) {
        yield { type: 'result', id: event.id, text: event.text, failed: event.failed };
      } else if (draft.plan.length > 0) yield { type: 'plan', steps: draft.plan };
    }
  };
}
