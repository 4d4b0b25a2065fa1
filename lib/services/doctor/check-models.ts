import { env } from '#lib/infra/env.ts';
import { bad, type Finding, good, reasonOf, warning } from './finding.ts';

const PATIENCE_MS = 5_000;

interface CompatibleApi {
  name: string;
  baseUrl: string;
  apiKey: string | undefined;
  /** The variables that name the two. */
  urlVariable: string;
  keyVariable: string;
}

/** Asks an OpenAI-compatible API for its models: that costs nothing. */
async function checkApi(api: CompatibleApi): Promise<Finding> {
  const { name, baseUrl, apiKey, urlVariable, keyVariable } = api;
  const { host } = new URL(baseUrl);
  try {
    const answer = await fetch(`${baseUrl.replace(/\/$/, '')}/models`, {
      headers: apiKey ? { authorization: `Bearer ${apiKey}` } : {},
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await answer.body?.cancel();
    if (answer.ok) return good(name, `${host} takes our key`);
    const denied = answer.status === 401 || answer.status === 403;
    const mend = denied
      ? `Is ${keyVariable} right?`
      : `Is ${urlVariable} right? It mostly ends in /v1.`;
    // Not every compatible server lists its models.
    const state = denied ? bad : warning;
    return state(name, `${host} answered ${answer.status} to /models`, mend);
  } catch (error) {
    const mend = `Is ${urlVariable} right, and can this machine reach it?`;
    return bad(name, `${host}: ${reasonOf(error)}`, mend);
  }
}

export async function checkModel(): Promise<Finding> {
  const { OPENAI_MODEL, OPENAI_API_KEY, OPENAI_BASE_URL } = env();
  if (!OPENAI_MODEL) return good('model', 'not set; reports are written without one');
  return checkApi({
    name: 'model',
    baseUrl: OPENAI_BASE_URL,
    apiKey: OPENAI_API_KEY,
    urlVariable: 'OPENAI_BASE_URL',
    keyVariable: 'OPENAI_API_KEY',
  });
}

export async function checkTranscription(): Promise<Finding> {
  const { TRANSCRIPTION_URL, TRANSCRIPTION_API_KEY } = env();
  if (!TRANSCRIPTION_URL) return good('transcription', 'not set; browsers listen by themselves');
  return checkApi({
    name: 'transcription',
    baseUrl: TRANSCRIPTION_URL,
    apiKey: TRANSCRIPTION_API_KEY,
    urlVariable: 'TRANSCRIPTION_URL',
    keyVariable: 'TRANSCRIPTION_API_KEY',
  });
}
