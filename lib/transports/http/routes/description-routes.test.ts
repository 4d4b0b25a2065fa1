import { expect, it } from 'vitest';
import { createApi } from '#lib/transports/http/api.ts';

const PATH = '/api/v1/openapi.json';

it('serves the description to anybody, and to whoever has it already says only that', async () => {
  const api = createApi();
  const first = await api.request(PATH);
  const tag = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toContain('public');
  expect(await first.json()).toMatchObject({ openapi: '3.1.0' });
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const again = await api.request(PATH, { headers: { 'if-none-match': known } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  }
  const other = await api.request(PATH, { headers: { 'if-none-match': '"other"' } });
  expect(other.status).toBe(200);
});
