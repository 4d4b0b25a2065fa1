import { authorize } from '#lib/core/access/authorize.ts';
import { MODEL_PURPOSES, type ModelState } from '#lib/core/assistant/model-state.ts';
import { selectModelDay, selectModelUsage } from '#lib/data/model-usage.ts';
import { env } from '#lib/infra/env.ts';
import { configuredModel } from '#lib/infra/model/configured-model.ts';
import type { Context } from '#lib/services/context.ts';
import { utcDay } from './model-meter.ts';

/** Less than this is no call worth making. */
const LEAST_TOKENS = 1_000;

/** Which model there is, and what it cost today of what it may. */
export async function readModelState(context: Context): Promise<ModelState> {
  authorize(context.actor, 'metrics:read');
  const { AGENT_DAILY_TOKENS, AGENT_DAILY_BUDGET, OPENAI_PRICE_INPUT, OPENAI_PRICE_OUTPUT } = env();
  const day = utcDay(context.now());
  const [all, used] = await Promise.all([
    selectModelDay(context.db, day),
    selectModelUsage(context.db, day),
  ]);
  const costOf = (micros: number) => (OPENAI_PRICE_INPUT === undefined ? null : micros / 1e6);
  const leastMicros = LEAST_TOKENS * Math.max(OPENAI_PRICE_INPUT ?? 0, OPENAI_PRICE_OUTPUT ?? 0);
  const noMoney =
    AGENT_DAILY_BUDGET !== undefined && all.micros + leastMicros > AGENT_DAILY_BUDGET * 1e6;
  return {
    model: configuredModel()?.name ?? null,
    used_up: noMoney || all.tokens + LEAST_TOKENS > AGENT_DAILY_TOKENS,
    today: {
      day,
      tokens: all.tokens,
      most_tokens: AGENT_DAILY_TOKENS,
      cost: costOf(all.micros),
      budget: AGENT_DAILY_BUDGET ?? null,
      purposes: MODEL_PURPOSES.flatMap((purpose) => {
        const found = used.find((one) => one.purpose === purpose);
        return found
          ? { purpose, calls: found.calls, tokens: found.tokens, cost: costOf(found.micros) }
          : [];
      }),
    },
  };
}
