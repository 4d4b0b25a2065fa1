import { env } from '#lib/infra/env.ts';
import { processWide, setProcessWide } from '#lib/infra/process-wide.ts';
import { redis } from '#lib/infra/redis/redis.ts';
import { createLimiter, type Limiter } from './limiter.ts';

/** A counter that customers share dictates this often, and no script grows rich with it. */
const PER_CLIENT = { name: 'speech', limit: 20, periodSeconds: 600 };
const DAY_SECONDS = 86_400;

export interface SpeechLimits {
  client: Limiter;
  /** Of everybody together; null where none may be. */
  day: Limiter | null;
}

function createSpeechLimits(): SpeechLimits {
  const limit = env().TRANSCRIPTION_DAILY;
  const day = { name: 'speech-day', limit, periodSeconds: DAY_SECONDS };
  return {
    client: createLimiter(PER_CLIENT, redis()),
    day: limit === 0 ? null : createLimiter(day, redis()),
  };
}

/** Each transcription costs its operator money: far fewer than requests are granted. */
export const speechLimits = (): SpeechLimits => processWide('speech-limits', createSpeechLimits);

/** Counts anew, by the environment as it is. */
export const resetSpeechLimits = (): void => setProcessWide('speech-limits', createSpeechLimits());
