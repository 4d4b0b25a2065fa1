import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchJson } from './fetch-json.ts';

const answer = (status: number, body: unknown) =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }));

afterEach(() => vi.unstubAllGlobals());

describe('asking our own API', () => {
  it('throws the problem with its issues, so that a form can tell them at their fields', async () => {
    const issue = { field: 'feedback', code: 'too_long', message: 'feedback is too long' };
    answer(422, { code: 'invalid_input', detail: 'feedback is too long', issues: [issue, 'odd'] });
    await expect(fetchJson('/api/v1/feedback/1', { method: 'PATCH', body: {} })).rejects.toEqual(
      expect.objectContaining({ status: 422, code: 'invalid_input', issues: [issue] }),
    );
  });

  it('has no issues where the problem names none', async () => {
    answer(404, { code: 'not_found', detail: 'There is none.' });
    await expect(fetchJson('/api/v1/feedback/1')).rejects.toEqual(
      expect.objectContaining({ code: 'not_found', message: 'There is none.', issues: [] }),
    );
  });

  it('gives null for an answer without content', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 204 }));
    await expect(fetchJson('/api/v1/feedback/1', { method: 'DELETE' })).resolves.toBeNull();
  });
});
