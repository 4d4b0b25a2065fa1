import * as z from 'zod/mini';
import { FEEDBACK_MAX } from '#lib/core/feedback/limits.ts';
import { RECORDING_TYPES } from '#lib/core/voice/recording-type.ts';
import { describeAnswer, json } from '#lib/transports/http/openapi/describe-schema.ts';
import { fileSchema } from '#lib/transports/http/openapi/file-schema.ts';
import { type Operations, query } from '#lib/transports/http/openapi/operation.ts';
import { text } from '#lib/transports/http/openapi/wire-types.ts';

const transcript = describeAnswer('Transcript', z.object({ text: text(FEEDBACK_MAX) }), {
  description: 'What was said, in writing.',
  notes: { text: 'Empty where nothing was understood. For a person to read before it is sent.' },
  example: { text: 'The soup was wonderful, the wait was long.' },
});

export const transcriptionOperations: Operations = {
  'POST /api/v1/transcriptions': {
    id: 'transcribeSpeech',
    tag: 'Feedback',
    summary: 'Write down what a customer says',
    description:
      'A recording of up to 2 MB is sent on to the transcription that the operator configured, and ' +
      'kept nowhere. `not_found` where none is. Each costs money: 20 in ten minutes by client, and ' +
      '`TRANSCRIPTION_DAILY` a day by all. Without a token of the API it needs the token of a form.',
    access: 'public',
    query: [
      query(z.object({ language: z.optional(text(35)) }), {
        language: 'What is probably spoken (BCP 47): the language of the page.',
      }),
    ],
    headers: [
      {
        name: 'X-Earshot-Form',
        description: 'The `token` of a form that was shown.',
        schema: { type: 'string', maxLength: 200, pattern: '^[\\x21-\\x7e]*$' },
      },
    ],
    body: Object.fromEntries(
      RECORDING_TYPES.map((type) => [type, { schema: fileSchema, example: '…' }]),
    ),
    answers: { 200: { description: 'The words.', content: json(transcript) } },
    refuses: ['forbidden', 'not_found', 'unavailable', 'rate_limited'],
  },
};
