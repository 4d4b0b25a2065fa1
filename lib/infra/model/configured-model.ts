import { env } from '#lib/infra/env.ts';
import { processWide, setProcessWide } from '#lib/infra/process-wide.ts';
import type { Model } from './model.ts';
import { openAiCompatibleModel } from './openai-compatible-model.ts';

/** The model that OPENAI_MODEL names; null where none is: then all is done without. */
export function configuredModel(): Model | null {
  return processWide<Model | null>('model', () => {
    const { OPENAI_MODEL, OPENAI_BASE_URL, OPENAI_API_KEY } = env();
    if (!OPENAI_MODEL) return null;
    return openAiCompatibleModel({
      baseUrl: OPENAI_BASE_URL,
      model: OPENAI_MODEL,
      apiKey: OPENAI_API_KEY,
    });
  });
}

export const setConfiguredModel = (model: Model | null): void => setProcessWide('model', model);
