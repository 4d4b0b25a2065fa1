import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { Actor } from '#lib/core/access/actor.ts';
import type { AuditEntryWire } from '#lib/core/audit/audit-wire.ts';
import { log } from '#lib/infra/log.ts';
import { listAudit } from '#lib/services/audit/list-audit.ts';
import { recordAction } from '#lib/services/audit/record-action.ts';
import { createToken } from '#lib/services/create-token.ts';
import { allOperations } from '#lib/transports/http/openapi/all-operations.ts';
import { ALL_TOOLS } from '#lib/transports/tools/all-tools.ts';
import { runTool } from '#lib/transports/tools/tool.ts';
import { testApi } from '#test/test-api.ts';

const { api, call, context } = testApi();

const entries = async (query = {}): Promise<AuditEntryWire[]> =>
  (await listAudit(context, { limit: '200', ...query })).data;

const send = (route: string, body: unknown, headers: Record<string, string> = {}) => {
  const [method = '', path = ''] = route.split(' ');
  return call(path.replace(/:\w+/g, randomUUID()), {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
};

/** What changes something, as it is mounted; customers' own operations are no actions. */
const changing = api.routes
  .map(({ method, path }) => `${method} ${path}`)
  .filter((route) => /^(POST|PUT|PATCH|DELETE) \/api\/v1\//.test(route))
  .filter((route) => {
    const access = Object.entries(allOperations).find(([one]) => one === route)?.[1].access;
    return access !== 'public' && access !== 'open';
  });

describe('the audit log', () => {
  it('knows of many operations that change something', () => {
    expect(changing.length).toBeGreaterThan(25);
    expect(changing).toContain('DELETE /api/v1/tokens/:id');
  });

  it.each(changing)('%s leaves an entry', async (route) => {
    await (await send(route, {})).text();
    const [entry, ...rest] = await entries();
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({ actor_kind: 'token', actor_name: 'API_TOKEN', via: 'rest' });
    expect(entry?.action).toMatch(/^[a-z_]+$/);
    expect(entry?.details).toHaveProperty('status');
  });

  it.each(ALL_TOOLS)('the tool $name leaves an entry', async (tool) => {
    const actor: Actor = { kind: 'token', tokenId: null, name: 'claude', scopes: [] };
    const asking = { ...context, actor, client: '192.0.2.9' };
    await runTool(tool, asking, {}).catch(() => {});
    expect(await entries()).toMatchObject([
      { action: tool.name, actor_name: 'claude', via: 'mcp', client_address: '192.0.2.9' },
    ]);
  });

  it('tells who made which token, and not the token', async () => {
    const input = { name: 'Figures', scopes: ['metrics:read'], expires_in_days: 7 };
    const answer = await send('POST /api/v1/tokens', input, { 'x-forwarded-for': '192.0.2.7' });
    const { id, token } = await answer.json();
    const [entry] = await entries();
    expect(entry).toMatchObject({
      action: 'create_token',
      target: id,
      outcome: 'done',
      client_address: '192.0.2.7',
      details: { status: 201, name: 'Figures', scopes: ['metrics:read'], expires_in_days: 7 },
    });
    expect(JSON.stringify(entry)).not.toContain(token);
  });

  it('tells that a customer was erased, and not who', async () => {
    await send('POST /api/v1/erasures', { customer_name: 'Grace Hopper' });
    const found = await entries();
    expect(found).toMatchObject([
      { action: 'erase_customer', details: { status: 200, erased: 0 } },
    ]);
    expect(JSON.stringify(found)).not.toContain('Grace');
  });

  it('names the settings that were changed, and not their values', async () => {
    await send('PATCH /api/v1/settings', { shop_name: 'Bakery', 'a secret!': 1 });
    await send('PATCH /api/v1/settings', { shop_name: 'Bakery' });
    const found = await entries();
    expect(found.map(({ outcome, details }) => [outcome, details])).toEqual([
      ['done', { status: 200, fields: ['shop_name'] }],
      ['refused', { status: 422, code: 'invalid_input' }],
    ]);
  });

  it('enters what was refused', async () => {
    const { token } = await createToken(context, { name: 'Narrow', scopes: ['metrics:read'] });
    const id = randomUUID();
    const headers = { authorization: `Bearer ${token}` };
    await api.request(`/api/v1/tokens/${id}`, { method: 'DELETE', headers });
    expect(await entries()).toMatchObject([
      { actor_name: 'Narrow', action: 'revoke_token', target: id, outcome: 'refused' },
    ]);
  });

  it('enters exports, and no other reading', async () => {
    for (const path of ['/api/v1/feedback', '/api/v1/audit', '/api/v1/tokens']) await call(path);
    expect(await entries()).toEqual([]);
    await (await call('/api/v1/export')).text();
    await (await call('/api/v1/audit/export?format=ndjson')).text();
    expect((await entries()).map((one) => one.action)).toEqual(['export_audit', 'export_feedback']);
  });

  it('does not watch customers, whoever submits for them', async () => {
    const piece = { customer_name: 'Ada', feedback: 'Lovely cake', rating: 5 };
    await send('POST /api/v1/feedback', piece);
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(piece);
    await api.request('/api/v1/feedback', { method: 'POST', headers, body });
    expect(await entries()).toEqual([]);
  });

  it('keeps nothing of strangers, who could fill it', async () => {
    const headers = { authorization: 'Bearer nobody-s' };
    await api.request('/api/v1/deletions', { method: 'POST', headers });
    await api.request('/api/v1/deletions', { method: 'POST' });
    expect(await entries()).toEqual([]);
  });

  it('does not undo what was done when the entry cannot be written, and says so loudly', async () => {
    const said = vi.spyOn(log(), 'error').mockImplementation(() => {});
    await context.db.query('ALTER TABLE audit_entry RENAME TO audit_entry_away');
    try {
      const input = { name: 'Kept', scopes: ['metrics:read'] };
      expect((await send('POST /api/v1/tokens', input)).status).toBe(201);
      await recordAction(context, { action: 'backup', outcome: 'done' });
    } finally {
      await context.db.query('ALTER TABLE audit_entry_away RENAME TO audit_entry');
    }
    const lost = said.mock.calls.map(([about]) => Object(about).entry?.action);
    expect(lost).toEqual(['create_token', 'backup']);
    said.mockRestore();
  });
});
