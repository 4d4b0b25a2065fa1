import { describe, expect, it } from 'vitest';
import { createApi } from './api.ts';

describe('a method that an address does not know', () => {
  it('is refused, and those it knows are named', async () => {
    const answer = await createApi().request('/api/v1/summary', { method: 'DELETE' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
    expect(await answer.json()).toMatchObject({ code: 'method_not_allowed', status: 405 });
  });

  it('is another thing than an address that does not exist', async () => {
    expect((await createApi().request('/api/v1/nothing', { method: 'DELETE' })).status).toBe(404);
  });

  it('leaves the known ones alone', async () => {
    const api = createApi();
    expect((await api.request('/api/health/live')).status).toBe(200);
    expect((await api.request('/api/health/live', { method: 'HEAD' })).status).toBe(200);
  });
});
