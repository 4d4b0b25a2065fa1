import { beforeAll, expect } from 'vitest';
import { ERROR_CODES } from '#lib/core/errors.ts';
import { setDatabase } from '#lib/infra/database.ts';
import { parseEnv } from '#lib/infra/env.ts';
import { setProcessWide } from '#lib/infra/process-wide.ts';
import { createApi } from '#lib/transports/http/api.ts';
import { testContext } from './test-context.ts';

const API_TOKEN = 'a-token-only-for-the-tests-of-this-project';

/** The real API on the run's database; `call` is an administrator's script. */
export function testApi() {
  const context = testContext();
  const api = createApi();
  beforeAll(() => {
    setDatabase(context.db);
    setProcessWide(
      'env',
      parseEnv({
        API_TOKEN,
        NEXTAUTH_SECRET: 'x'.repeat(40),
        RATE_LIMIT_REQUESTS: '1000000000',
        LOG_LEVEL: 'silent',
      }),
    );
  });
  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${API_TOKEN}`);
    return api.request(path, { ...init, headers });
  };
  return { api, call, context };
}

/** A refusal says so with a 4xx and problem details. */
export async function expectRefusal(answer: Response): Promise<void> {
  const text = await answer.text();
  expect(answer.status, text).toBeGreaterThanOrEqual(400);
  expect(answer.status, text).toBeLessThan(500);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const problem: unknown = JSON.parse(text);
  expect(problem).toMatchObject({ status: answer.status, detail: expect.stringMatching(/./) });
  expect(ERROR_CODES).toContain(Object(problem).code);
}
