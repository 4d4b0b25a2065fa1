import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseEnv } from '#lib/infra/env.ts';
import { resetSpeechLimits } from '#lib/infra/limits/speech-limits.ts';
import { setProcessWide } from '#lib/infra/process-wide.ts';
import { setConfiguredTranscriber } from '#lib/infra/transcription/configured-transcriber.ts';
import { openAiCompatibleTranscriber } from '#lib/infra/transcription/openai-compatible-transcriber.ts';
import { signFormToken } from '#lib/services/form-token.ts';
import { createPages } from '#lib/transports/pages/pages.ts';
import { FakeTranscriptionServer } from '#test/fake-transcription-server.ts';
import { testApi } from '#test/test-api.ts';

const { api, call } = testApi();
const pages = createPages();
const service = new FakeTranscriptionServer();

const KEY = 'a-key-of-the-transcription';
const DAY_MS = 86_400_000;
const WEBM = new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, ...new Array(60).fill(7)]);
const MOST = 2 * 1024 * 1024;

const env = (more: Record<string, string> = {}) =>
  setProcessWide(
    'env',
    parseEnv({
      API_TOKEN: 'a-token-only-for-the-tests-of-this-project',
      NEXTAUTH_SECRET: 'x'.repeat(40),
      RATE_LIMIT_REQUESTS: '1000000000',
      LOG_LEVEL: 'silent',
      ...more,
    }),
  );

interface Spoken {
  bytes?: Uint8Array<ArrayBuffer>;
  type?: string;
  query?: string;
  token?: string | null;
  client?: string;
}

function speak({ bytes = WEBM, type, query = '', token, client = '192.0.2.1' }: Spoken = {}) {
  const headers = new Headers({
    'content-type': type ?? 'audio/webm;codecs=opus',
    'x-earshot-client': client,
  });
  if (token !== null) headers.set('x-earshot-form', token ?? signFormToken(new Date()));
  const init = { method: 'POST', headers, body: bytes };
  return api.request(`/api/v1/transcriptions${query}`, init);
}

describe('speech, written down', () => {
  beforeAll(() => service.start());
  afterAll(() => {
    setConfiguredTranscriber(null);
    service.stop();
  });
  beforeEach(() => {
    env();
    service.heard = [];
    service.answer = () => ({ text: 'The soup was wonderful.' });
    resetSpeechLimits();
    setConfiguredTranscriber(
      openAiCompatibleTranscriber({
        baseUrl: `${service.url}/`,
        model: 'whisper-1',
        apiKey: KEY,
        timeoutMs: 500,
      }),
    );
  });

  it('goes to the service with its language and the key, and comes back as text', async () => {
    const answer = await speak({ query: '?language=pt' });
    expect(await answer.json()).toEqual({ text: 'The soup was wonderful.' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(service.heard).toEqual([
      {
        path: '/v1/audio/transcriptions',
        authorization: `Bearer ${KEY}`,
        type: 'audio/webm',
        name: 'speech.webm',
        bytes: WEBM,
        fields: { model: 'whisper-1', response_format: 'json', language: 'pt' },
      },
    ]);
  });

  it.each([
    ['zh-Hant', 'zh'],
    ['nb', 'no'],
    ['', undefined],
    ['%27; DROP', undefined],
  ])('in the language %s is spoken %s', async (given, sent) => {
    await speak({ query: `?language=${given}` });
    expect(service.heard[0]?.fields.language).toBe(sent);
  });

  it('is refused before it costs anything: no form, an old one, no sound, a lie, too much', async () => {
    const old = signFormToken(new Date(Date.now() - 8 * DAY_MS));
    const refusals: [Spoken, number][] = [
      [{ token: null }, 403],
      [{ token: 'made.up' }, 403],
      [{ token: old }, 403],
      [{ type: 'application/json' }, 415],
      [{ type: 'video/webm' }, 415],
      [{ bytes: new TextEncoder().encode('<html>') }, 422],
      [{ bytes: new Uint8Array() }, 422],
      [{ type: 'audio/mp4' }, 422],
      [{ bytes: new Uint8Array(MOST + 1).fill(1) }, 413],
    ];
    for (const [spoken, status] of refusals) {
      const answer = await speak(spoken);
      expect(answer.status, JSON.stringify([spoken.type, spoken.token])).toBe(status);
    }
    expect(service.heard).toEqual([]);
  });

  it('is counted by client, strictly', async () => {
    for (let time = 0; time < 20; time += 1) expect((await speak()).status).toBe(200);
    const over = await speak();
    expect(over.status).toBe(429);
    expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(service.heard).toHaveLength(20);
  });

  it('is counted by day for all', async () => {
    env({ TRANSCRIPTION_DAILY: '2' });
    resetSpeechLimits();
    const all = [];
    for (const client of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) all.push(await speak({ client }));
    expect(all.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(1);
    expect(service.heard).toHaveLength(2);
  });

  it('needs no form of who has a token', async () => {
    const headers = { 'content-type': 'audio/webm' };
    const init = { method: 'POST', headers, body: WEBM };
    expect((await call('/api/v1/transcriptions', init)).status).toBe(200);
  });

  it('is not there where no service is configured', async () => {
    setConfiguredTranscriber(null);
    expect((await speak()).status).toBe(404);
  });

  it.each([
    ['refuses our key', 401, 503],
    ['is overloaded', 500, 503],
    ['is limited', 429, 503],
    ['cannot read the recording', 400, 422],
  ])('says kindly that the service %s, and not how', async (_, theirs, ours) => {
    service.answer = (_heard, response) => {
      response.statusCode = theirs;
      response.end(`secret ${KEY}`);
      return undefined;
    };
    const answer = await speak();
    expect(answer.status).toBe(ours);
    const text = await answer.text();
    expect(text).not.toContain(KEY);
    expect(text).not.toContain('127.0.0.1');
  });

  it('does not wait for a service that is silent, and follows it nowhere', async () => {
    service.answer = () => undefined;
    expect((await speak()).status).toBe(503);
    service.answer = (_heard, response) => {
      response.writeHead(307, { location: `${service.url}/elsewhere` });
      response.end();
      return undefined;
    };
    expect((await speak()).status).toBe(503);
    expect(service.heard.map(({ path }) => path)).not.toContain('/v1/elsewhere');
  });

  it.each([
    [{ text: 7 }, 422],
    [[], 422],
    [{ text: ' \n ' }, 200],
  ])('takes what is no transcript for none: %j', async (said, status) => {
    service.answer = () => said;
    expect((await speak()).status).toBe(status);
  });

  it('is never more than the form takes, nor what it would refuse', async () => {
    service.answer = () => ({ text: ` Good\u0000 \u0007and ${'😀'.repeat(2_000)}` });
    const { text } = await (await speak()).json();
    expect([...text]).toHaveLength(1_000);
    expect(text).toMatch(/^Good and 😀/);
  });

  it('may come from an allowed site, and from no other', async () => {
    const asked = (origin: string) =>
      api.request('/api/v1/transcriptions', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,x-earshot-form',
        },
      });
    const settings = { allowed_origins: ['https://shop.example'] };
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(settings);
    await call('/api/v1/settings', { method: 'PATCH', headers, body });
    const allowed = await asked('https://shop.example');
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(allowed.headers.get('access-control-allow-headers')).toContain('x-earshot-form');
    const other = await asked('https://evil.example');
    expect(other.headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('the microphone', () => {
  const set = (voice: boolean | null) =>
    call('/api/v1/settings', {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ voice }),
    });
  const permissions = async (path: string) =>
    (await pages.request(path)).headers.get('permissions-policy');

  it('may be asked for by the form alone, and not where the team wants it typed', async () => {
    await set(null);
    expect(await permissions('/')).toContain('microphone=(self)');
    expect(await permissions('/embed')).toContain('microphone=(self)');
    expect(await permissions('/thanks')).toContain('microphone=()');
    await set(false);
    expect(await permissions('/')).toContain('microphone=()');
    expect((await (await pages.request('/')).text()).includes('data-speak')).toBe(false);
    await set(null);
  });

  it('has its words in the language of the page', async () => {
    const words = await pages.request('/widget/v1/voice/de');
    expect(words.headers.get('access-control-allow-origin')).toBe('*');
    expect((await words.json()).cancel).toBe('Abbrechen');
    expect((await pages.request('/widget/v1/voice/xx')).status).toBe(404);
  });
});
