import { env } from '#lib/infra/env.ts';
import { processWide, setProcessWide } from '#lib/infra/process-wide.ts';
import { openAiCompatibleTranscriber } from './openai-compatible-transcriber.ts';
import type { Transcriber } from './transcriber.ts';

/** What TRANSCRIPTION_URL and TRANSCRIPTION_MODEL name; null where they name none. */
export function configuredTranscriber(): Transcriber | null {
  return processWide<Transcriber | null>('transcriber', () => {
    const { TRANSCRIPTION_URL, TRANSCRIPTION_MODEL, TRANSCRIPTION_API_KEY } = env();
    if (!TRANSCRIPTION_URL || !TRANSCRIPTION_MODEL) return null;
    return openAiCompatibleTranscriber({
      baseUrl: TRANSCRIPTION_URL,
      model: TRANSCRIPTION_MODEL,
      apiKey: TRANSCRIPTION_API_KEY,
    });
  });
}

export const setConfiguredTranscriber = (transcriber: Transcriber | null): void =>
  setProcessWide('transcriber', transcriber);
