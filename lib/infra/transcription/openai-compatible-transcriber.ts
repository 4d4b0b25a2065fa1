import { modelFetch } from '#lib/infra/model/model-fetch.ts';
import { type Recording, type Transcriber, TranscriptionError } from './transcriber.ts';

export interface TranscriberOptions {
  /** Up to and without `/audio/transcriptions`. */
  baseUrl: string;
  model: string;
  apiKey: string | undefined;
  timeoutMs?: number;
}

/** A minute of sound takes a small machine about as long. */
const TIMEOUT_MS = 25_000;

/** The service knows what a file is by its name's end. */
const ENDS = new Map([
  ['audio/webm', 'webm'],
  ['audio/ogg', 'ogg'],
  ['audio/mp4', 'mp4'],
  ['audio/wav', 'wav'],
  ['audio/mpeg', 'mp3'],
]);

function formOf({ bytes, type, language }: Recording, model: string): FormData {
  const form = new FormData();
  const file = new Blob([new Uint8Array(bytes)], { type });
  form.set('file', file, `speech.${ENDS.get(type) ?? 'webm'}`);
  form.set('model', model);
  form.set('response_format', 'json');
  if (language !== null) form.set('language', language);
  return form;
}

async function textIn(response: Response): Promise<string> {
  const body: unknown = await response.json();
  const text: unknown = Reflect.get(Object(body), 'text');
  if (typeof text !== 'string') throw new Error('no text');
  return text;
}

/**
 * Speech to text behind an OpenAI-compatible API (`POST /audio/transcriptions`): OpenAI, speaches,
 * whisper.cpp's server, … The key goes to its address alone, and into no error and no log; redirects
 * are refused.
 */
export function openAiCompatibleTranscriber(options: TranscriberOptions): Transcriber {
  const { baseUrl, model, apiKey, timeoutMs = TIMEOUT_MS } = options;
  const address = `${baseUrl.replace(/\/+$/, '')}/audio/transcriptions`;
  return {
    async transcribe(recording, signal) {
      const timeout = AbortSignal.timeout(timeoutMs);
      const inTime = () => {
        if (timeout.aborted) throw new TranscriptionError('slow', 'it did not answer in time');
      };
      let response: Response;
      try {
        response = await modelFetch(address, {
          method: 'POST',
          headers: { ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }) },
          body: formOf(recording, model),
          signal: AbortSignal.any([signal, timeout]),
        });
      } catch {
        inTime();
        throw new TranscriptionError('away', 'it cannot be reached');
      }
      if (!response.ok) {
        await response.body?.cancel();
        const isRecording = [400, 413, 415, 422].includes(response.status);
        const fault = isRecording ? 'nonsense' : 'away';
        throw new TranscriptionError(fault, `it answered with status ${response.status}`);
      }
      try {
        return await textIn(response);
      } catch {
        inTime();
        throw new TranscriptionError('nonsense', 'what it answered is no transcript');
      }
    },
  };
}
