import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { FEEDBACK_MAX } from '#lib/core/feedback/limits.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { beginsAs } from '#lib/core/voice/recording-type.ts';
import { log } from '#lib/infra/log.ts';
import { leaving } from '#lib/infra/model/leaving.ts';
import { processWide } from '#lib/infra/process-wide.ts';
import { configuredTranscriber } from '#lib/infra/transcription/configured-transcriber.ts';
import {
  type Recording,
  type Transcriber,
  TranscriptionError,
} from '#lib/infra/transcription/transcriber.ts';
import type { Context } from '#lib/services/context.ts';

/** Each holds a recording in memory: so many at once, whoever asks. */
const MOST_AT_ONCE = 8;
const AGAIN_SECONDS = 10;

const running = () => processWide('transcriptions', () => ({ count: 0 }));

export const canTranscribe = (): boolean => configuredTranscriber() !== null;

/** @throws AppError `not_found` where no transcription is configured. */
export function requireTranscriber(): Transcriber {
  const transcriber = configuredTranscriber();
  if (transcriber) return transcriber;
  throw new AppError('not_found', 'No transcription is configured here.');
}

/** As it goes into a form: no more than that takes, and nothing it would refuse. */
function tidied(text: string): string {
  const clean = isStorableText(text) ? text : text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
  return [...clean.replace(/\s+/g, ' ').trim()].slice(0, FEEDBACK_MAX).join('');
}

function refusalOf(error: unknown): AppError {
  if (!(error instanceof TranscriptionError)) throw error;
  log().warn({ fault: error.fault, why: error.message }, 'speech could not be transcribed');
  if (error.fault === 'nonsense') {
    return new AppError('invalid_input', 'The recording could not be understood.', {
      cause: error,
    });
  }
  return new AppError('unavailable', 'The transcription cannot be reached.', {
    retryAfter: AGAIN_SECONDS,
    cause: error,
  });
}

/**
 * Writes down what a customer said. The recording is sent on from memory and kept nowhere, and neither
 * is what was understood.
 * @throws AppError `not_found` where no transcription is configured, `invalid_input`, `unavailable`.
 */
export async function transcribeSpeech(
  { actor }: Pick<Context, 'actor'>,
  recording: Recording,
): Promise<string> {
  authorize(actor, 'feedback:write');
  const transcriber = requireTranscriber();
  if (!beginsAs(recording.type, recording.bytes)) {
    throw new AppError('invalid_input', `This is no ${recording.type}.`);
  }
  const slots = running();
  if (slots.count >= MOST_AT_ONCE) {
    const retryAfter = AGAIN_SECONDS;
    throw new AppError('unavailable', 'Too many speak at once; try again.', { retryAfter });
  }
  slots.count += 1;
  try {
    return tidied(await transcriber.transcribe(recording, leaving().signal));
  } catch (error) {
    throw refusalOf(error);
  } finally {
    slots.count -= 1;
  }
}
