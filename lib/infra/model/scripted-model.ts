import type { Model, ModelRequest } from './model.ts';
import { ModelError } from './model-error.ts';

/** One call of the model: what it says, then which tools it calls. */
export interface ScriptedStep {
  text?: string;
  calls?: { name: string; given?: Record<string, unknown> }[];
}

type Script =
  | readonly ScriptedStep[]
  | ((request: ModelRequest, told: readonly string[]) => ScriptedStep);

/** A model that says what it was written to say: for tests, and to rehearse without cost. */
export function scriptedModel(script: Script, name = 'scripted'): Model {
  return {
    name,
    async *run(request) {
      const { tools, mostSteps, meter, signal, isDone } = request;
      const told: string[] = [];
      for (let step = 0; step < mostSteps; step += 1) {
        if (signal.aborted) throw new ModelError('stopped', 'nobody waits for the model any more');
        const sent = JSON.stringify([request.instructions, request.messages, told]);
        await meter.reserve(sent);
        const said = typeof script === 'function' ? script(request, told) : (script[step] ?? {});
        await meter.settle({ input: sent.length, output: JSON.stringify(said).length });
        if (step > 0) yield { type: 'step' };
        if (said.text) yield { type: 'text', text: said.text };
        const calls = isDone || step < mostSteps - 1 ? (said.calls ?? []) : [];
        for (const [place, { name, given = {} }] of calls.entries()) {
          const id = `${step}-${place}`;
          yield { type: 'call', id, name, given };
          const tool = tools.find((one) => one.name === name);
          const answer = tool
            ? await tool.run(given)
            : { text: 'It cannot be called so.', failed: true };
          told.push(answer.text);
          yield { type: 'result', id, ...answer };
        }
        if (calls.length === 0 || isDone?.()) return;
      }
    },
  };
}
