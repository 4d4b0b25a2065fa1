import type { SlowEngine } from '#lib/core/analysis/slow-engine.ts';
import { env } from '#lib/infra/env.ts';
import { processWide } from '#lib/infra/process-wide.ts';
import { onnxEngine } from './onnx-engine.ts';
import { openAiEngine } from './openai-engine.ts';

/** The engine that SENTIMENT_ENGINE names, or null where the embedded one has the last word. */
export function slowEngine(): SlowEngine | null {
  return processWide('slowEngine', () => {
    const { SENTIMENT_ENGINE, SENTIMENT_MODEL_DIR, OPENAI_BASE_URL, OPENAI_MODEL, OPENAI_API_KEY } =
      env();
    if (SENTIMENT_ENGINE === 'openai' && OPENAI_MODEL) {
      return openAiEngine({
        baseUrl: OPENAI_BASE_URL,
        model: OPENAI_MODEL,
        apiKey: OPENAI_API_KEY,
      });
    }
    if (SENTIMENT_ENGINE === 'onnx' && SENTIMENT_MODEL_DIR) return onnxEngine(SENTIMENT_MODEL_DIR);
    return null;
  });
}
