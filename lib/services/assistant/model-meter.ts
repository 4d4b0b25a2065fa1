import type { ModelPurpose } from '#lib/core/assistant/model-state.ts';
import { reserveModelCost, settleModelCost } from '#lib/data/model-usage.ts';
import { env } from '#lib/infra/env.ts';
import type { ModelMeter } from '#lib/infra/model/model.ts';
import { ModelError } from '#lib/infra/model/model-error.ts';
import { meters } from '#lib/infra/telemetry/meters.ts';
import type { Context } from '#lib/services/context.ts';

/** What an answer may be at most; long ones are for reports. */
const MOST_OUTPUT: Record<ModelPurpose, number> = { chat: 2_000, report: 6_000 };
/** Shorter than this it would be no answer. */
const LEAST_OUTPUT = 200;
/** What a provider adds around the messages. */
const AROUND = 500;
/** Of English JSON, on the safe side. */
const BYTES_A_TOKEN = 3;

export const utcDay = (moment: Date) => moment.toISOString().slice(0, 10);

interface Prices {
  input: number;
  output: number;
}

/** Dollars a million tokens are millionths of a dollar a token. */
const microsOf = ({ input, output }: Prices, tokensIn: number, tokensOut: number) =>
  Math.ceil(tokensIn * input + tokensOut * output);

function measure(purpose: ModelPurpose, input: number, output: number, micros: number): void {
  const counted = meters();
  counted?.modelCalls.inc({ purpose });
  counted?.modelTokens.inc({ purpose, direction: 'input' }, input);
  counted?.modelTokens.inc({ purpose, direction: 'output' }, output);
  counted?.modelDollars.inc({ purpose }, micros / 1e6);
}

/**
 * Holds one run of a model to AGENT_MAX_TOKENS and, with all other runs anywhere, to the day's bounds.
 * A token is at least a byte: so what is set aside is never less than what can be charged. A process
 * that dies leaves it set aside for the day.
 */
export function modelMeter(context: Context, purpose: ModelPurpose): ModelMeter {
  const { AGENT_MAX_TOKENS, AGENT_DAILY_TOKENS, AGENT_DAILY_BUDGET } = env();
  const { OPENAI_PRICE_INPUT: input = 0, OPENAI_PRICE_OUTPUT: output = 0 } = env();
  const prices = { input, output };
  const budget = AGENT_DAILY_BUDGET === undefined ? null : Math.floor(AGENT_DAILY_BUDGET * 1e6);
  let left = AGENT_MAX_TOKENS;
  let open: { day: string; tokens: number; micros: number; likely: number; most: number } | null =
    null;

  const settle = async (used: { input: number; output: number } | null) => {
    if (!open) return;
    const { day, likely, most, ...reserved } = open;
    open = null;
    // Who says nothing of it is taken to have used what was sent, and half of what was allowed.
    const told = used ?? { input: likely, output: Math.ceil(most / 2) };
    const clean = (count: number) => Math.max(0, Math.min(1e9, Math.ceil(count) || 0));
    const [tokensIn, tokensOut] = [clean(told.input), clean(told.output)];
    left -= tokensIn + tokensOut;
    const micros = microsOf(prices, tokensIn, tokensOut);
    measure(purpose, tokensIn, tokensOut, micros);
    await settleModelCost(context.db, day, purpose, reserved, {
      input: tokensIn,
      output: tokensOut,
      micros,
    });
  };

  return {
    async reserve(sent) {
      const bytes = Buffer.byteLength(sent) + AROUND;
      const likely = Math.ceil(bytes / BYTES_A_TOKEN);
      const most = Math.min(MOST_OUTPUT[purpose], left - likely);
      if (most < LEAST_OUTPUT) throw new ModelError('budget', 'this run may cost no more');
      const day = utcDay(context.now());
      const cost = { tokens: bytes + most, micros: microsOf(prices, bytes, most) };
      const bounds = { tokens: AGENT_DAILY_TOKENS, micros: budget };
      if (!(await reserveModelCost(context.db, day, cost, bounds))) {
        throw new ModelError('budget', 'the model may cost no more today');
      }
      open = { day, ...cost, likely, most };
      return most;
    },
    settle,
  };
}
