import type { OpenAICompatibleProvider } from '@ai-sdk/openai-compatible';
import type { TextStreamPart, ToolSet } from 'ai';
import { type Step, tracing } from '#lib/infra/telemetry/tracing.ts';
import type { Model, ModelEvent, ModelRequest, ModelTool } from './model.ts';
import { ModelError } from './model-error.ts';
import { modelFaultOf } from './model-fault-of.ts';
import { modelFetch } from './model-fetch.ts';

export interface OpenAiCompatibleOptions {
  /** Up to and without `/chat/completions`. */
  baseUrl: string;
  model: string;
  apiKey: string | undefined;
}

/** Tries after the first, for 408, 409, 429, 5xx and lost connections; Retry-After is kept to. */
const RETRIES = 3;

/** Loaded when first needed: a server without a model does without 20 MB. */
const loadSdk = () => Promise.all([import('ai'), import('@ai-sdk/openai-compatible')]);

type Sdk = Awaited<ReturnType<typeof loadSdk>>[0];

function toolsOf(sdk: Sdk, tools: readonly ModelTool[]): ToolSet {
  return Object.fromEntries(
    tools.map((tool) => [
      tool.name,
      sdk.dynamicTool({
        description: tool.description,
        inputSchema: sdk.jsonSchema<Record<string, unknown>>(tool.schema),
        execute: (given) => tool.run(argumentsOf(given)),
        toModelOutput: ({ output }) => ({ type: 'text', value: textOf(output) }),
      }),
    ]),
  );
}

/** A model may send anything; what is no object has no arguments. */
function argumentsOf(given: unknown): Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given) ? { ...given } : {};
}

function textOf(output: unknown): string {
  const text = typeof output === 'object' && output !== null ? Reflect.get(output, 'text') : '';
  return typeof text === 'string' ? text : '';
}

function eventOf(part: TextStreamPart<ToolSet>): ModelEvent | null {
  switch (part.type) {
    case 'text-delta':
      return { type: 'text', text: part.text };
    case 'tool-call':
      return {
        type: 'call',
        id: part.toolCallId,
        name: part.toolName,
        given: argumentsOf(part.input),
      };
    case 'tool-result':
      return {
        type: 'result',
        id: part.toolCallId,
        text: textOf(part.output),
        failed: Reflect.get(Object(part.output), 'failed') === true,
      };
    case 'tool-error':
      // No such tool, or arguments that are no JSON: the model hears of it and goes on.
      return { type: 'result', id: part.toolCallId, text: 'It cannot be called so.', failed: true };
    default:
      return null;
  }
}

async function* stream(
  sdk: Sdk,
  provider: OpenAICompatibleProvider,
  name: string,
  request: ModelRequest,
  step: Step | undefined,
): AsyncGenerator<ModelEvent, void> {
  const { instructions, mostSteps, meter, signal, isDone } = request;
  const calls = { reserved: 0, settled: 0 };
  const base = provider.chatModel(name);
  // Each call of the model passes here, so none is made that was not reserved.
  const model: typeof base = new Proxy(base, {
    get(target, property) {
      if (property !== 'doStream') return Reflect.get(target, property, target);
      return async (options: Parameters<typeof base.doStream>[0]) => {
        if (calls.reserved === calls.settled) {
          const most = await meter.reserve(JSON.stringify([options.prompt, options.tools]));
          calls.reserved += 1;
          return target.doStream({ ...options, maxOutputTokens: most });
        }
        return target.doStream(options);
      };
    },
  });
  const result = sdk.streamText({
    model,
    instructions,
    messages: request.messages.map(({ role, text }) => ({ role, content: text })),
    tools: toolsOf(sdk, request.tools),
    maxRetries: RETRIES,
    abortSignal: signal,
    stopWhen: [sdk.isStepCount(mostSteps), () => isDone?.() ?? false],
    prepareStep: ({ stepNumber }) =>
      !isDone && stepNumber > 0 && stepNumber === mostSteps - 1 ? { toolChoice: 'none' } : {},
    onError: () => {}, // It is thrown below; by itself it would be printed with what was sent.
  });
  let steps = 0;
  const used = { input: 0, output: 0 };
  try {
    for await (const part of result.stream) {
      if (part.type === 'error') throw part.error;
      if (part.type === 'abort') throw new ModelError('stopped', 'nobody waits for the model');
      if (part.type === 'start-step' && steps++ > 0) yield { type: 'step' };
      if (part.type === 'finish-step') {
        const { inputTokens, outputTokens } = part.usage;
        const known = inputTokens !== undefined && outputTokens !== undefined;
        await meter.settle(known ? { input: inputTokens, output: outputTokens } : null);
        calls.settled += 1;
        used.input += inputTokens ?? 0;
        used.output += outputTokens ?? 0;
      }
      const event = eventOf(part);
      if (event) yield event;
    }
  } finally {
    step?.add({
      'gen_ai.usage.input_tokens': used.input,
      'gen_ai.usage.output_tokens': used.output,
    });
    if (calls.settled < calls.reserved) await meter.settle(null);
  }
}

/**
 * A model behind an OpenAI-compatible API: OpenAI, Ollama, vLLM, … The key goes to its address alone,
 * and into no error and no log.
 */
export function openAiCompatibleModel(options: OpenAiCompatibleOptions): Model {
  const { baseUrl, model, apiKey } = options;
  return {
    name: model,
    async *run(request) {
      const step = tracing()?.begin(`chat ${model}`, 'client', {
        'gen_ai.operation.name': 'chat',
        'gen_ai.request.model': model,
      });
      try {
        const [sdk, { createOpenAICompatible }] = await loadSdk();
        const provider = createOpenAICompatible({
          name: 'openai',
          baseURL: baseUrl.replace(/\/+$/, ''),
          ...(apiKey !== undefined && { apiKey }),
          fetch: modelFetch,
          includeUsage: true,
        });
        yield* stream(sdk, provider, model, request, step);
      } catch (error) {
        const fault = modelFaultOf(error, request.signal);
        step?.fail(fault.fault);
        throw fault;
      } finally {
        step?.end();
      }
    },
  };
}
