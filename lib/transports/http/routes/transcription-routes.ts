import { Hono } from 'hono';
import { AppError } from '#lib/core/errors.ts';
import { RECORDING } from '#lib/core/voice/recording-limits.ts';
import { RECORDING_TYPES, recordingType } from '#lib/core/voice/recording-type.ts';
import { spokenLanguage } from '#lib/core/voice/spoken-language.ts';
import { checkFormToken } from '#lib/services/check-form-token.ts';
import { createContext } from '#lib/services/context.ts';
import { countSpeech } from '#lib/services/voice/count-speech.ts';
import { requireTranscriber, transcribeSpeech } from '#lib/services/voice/transcribe-speech.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { meter } from '#lib/transports/http/rate-limit.ts';
import { readBytes } from '#lib/transports/http/read-bytes.ts';

/** Says when a form was shown, as in the body of a submission. */
export const FORM_HEADER = 'x-earshot-form';

const TAG_MAX = 35;

export const transcriptionRoutes = new Hono().post('/', async (c) => {
  const actor = await authenticate(c.req.raw);
  const context = createContext(actor);
  requireTranscriber();
  if (actor.kind === 'customer') {
    await meter(c.req.raw, actor);
    checkFormToken(c.req.header(FORM_HEADER) ?? '', context.now());
  }
  const type = recordingType(c.req.header('content-type') ?? '');
  if (type === null) {
    throw new AppError('unsupported_media_type', `Send one of ${RECORDING_TYPES.join(', ')}.`);
  }
  const bytes = await readBytes(c.req.raw, RECORDING.bytes);
  // Counted once there is something to send on: what we refuse ourselves costs nobody.
  await countSpeech(actor);
  const language = spokenLanguage(c.req.query('language')?.slice(0, TAG_MAX) ?? '');
  return c.json({ text: await transcribeSpeech(context, { bytes, type, language }) });
});
