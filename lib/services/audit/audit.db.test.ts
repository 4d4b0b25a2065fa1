import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { AUDIT_COLUMNS, auditToCsv } from '#lib/core/audit/audit-csv.ts';
import { insertAuditEntry } from '#lib/data/audit-entries.ts';
import { insertUser } from '#lib/data/users.ts';
import { acceptInvitation } from '#lib/services/accept-invitation.ts';
import { changeSettings } from '#lib/services/change-settings.ts';
import { createInvitation } from '#lib/services/create-invitation.ts';
import { endSession } from '#lib/services/end-session.ts';
import { openSession } from '#lib/services/open-session.ts';
import { hashPassword } from '#lib/services/password.ts';
import { signIn } from '#lib/services/sign-in.ts';
import { testContext } from '#test/test-context.ts';
import { forgetOldActions } from './audit-works.ts';
import { exportAudit } from './export-audit.ts';
import { listAudit } from './list-audit.ts';

const context = testContext();
const DAY_MS = 86_400_000;
const stranger = { ...context, actor: { kind: 'customer', address: '192.0.2.1' } } as const;

const entry = (daysAgo: number, more = {}) =>
  insertAuditEntry(context.db, {
    id: randomUUID(),
    at: new Date(Date.now() - daysAgo * DAY_MS),
    actorKind: 'user',
    actorId: randomUUID(),
    actorName: 'ada@bakery.example',
    action: 'create_token',
    target: null,
    outcome: 'done',
    client: '192.0.2.1',
    via: 'desk',
    details: {},
    ...more,
  });

const actions = async (query = {}) =>
  (await listAudit(context, query)).data.map((one) => one.action);

describe('the audit log', () => {
  it('is for admins alone', async () => {
    const user = { kind: 'user', userId: '', sessionId: '', name: '', email: '' } as const;
    const member = { ...context, actor: { ...user, role: 'member' as const } };
    await expect(listAudit(member)).rejects.toMatchObject({ code: 'forbidden' });
    expect(() => exportAudit(member)).toThrow(expect.objectContaining({ code: 'forbidden' }));
  });

  it('is only ever added to', async () => {
    await entry(1);
    const change = context.db.query("UPDATE audit_entry SET action = 'nothing'");
    await expect(change).rejects.toThrow();
    await expect(context.db.query('DELETE FROM audit_entry')).rejects.toThrow();
    expect(await actions()).toEqual(['create_token']);
  });

  it('is kept for as long as the team says, a year by itself', async () => {
    const { signal } = new AbortController();
    for (const days of [10, 40, 364, 366, 500])
      await entry(days, { action: `day_${'x'.repeat(days % 7)}` });
    expect(await forgetOldActions(context, signal)).toBe(2);
    await changeSettings(context, { audit_retention_days: 30 });
    expect(await forgetOldActions(context, signal)).toBe(2);
    expect(await actions()).toHaveLength(1);
    const tooFew = changeSettings(context, { audit_retention_days: 29 });
    await expect(tooFew).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('is paged steadily while entries arrive', async () => {
    const at = new Date();
    for (const action of ['a', 'b', 'c', 'd', 'e']) await entry(0, { action, at });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listAudit(context, { limit: '2', cursor });
      seen.push(...page.data.map((one) => one.action));
      cursor = page.next_cursor ?? undefined;
      await entry(-1, { action: 'later' });
    } while (cursor);
    expect(seen.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('is narrowed down by who, what, how, with what end and when', async () => {
    await entry(0.5, { actorName: 'Nightly', action: 'export_feedback', via: 'rest' });
    await entry(3, { action: 'change_role', outcome: 'refused' });
    await entry(20, { action: 'delete_view' });
    expect(await actions({ actor: 'Nightly' })).toEqual(['export_feedback']);
    expect(await actions({ action: 'change_role' })).toEqual(['change_role']);
    expect(await actions({ via: 'rest' })).toEqual(['export_feedback']);
    expect(await actions({ outcome: 'refused' })).toEqual(['change_role']);
    expect(await actions({ period: 'week' })).toEqual(['export_feedback', 'change_role']);
    const to = new Date(Date.now() - DAY_MS).toISOString();
    expect(await actions({ to, period: 'week', actor: '' })).toEqual(['change_role']);
    await expect(actions({ via: 'pigeon' })).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(actions({ cursor: 'x' })).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('leaves whole, and no cell of it is a formula', async () => {
    for (let day = 0; day < 1100; day += 1) await entry(day / 1000, { actorName: '=1+1' });
    const all = [];
    for await (const page of exportAudit(context)) all.push(...page);
    expect(all).toHaveLength(1100);
    const [line = ''] = all.map(auditToCsv);
    expect(line).toContain(`,'=1+1,`);
    expect(line.trim().split(',')).toHaveLength(AUDIT_COLUMNS.length);
  });
});

describe('sign-ins in the audit log', () => {
  const password = 'a long enough password';
  const user = { id: randomUUID(), name: 'Ada', role: 'viewer' as const, createdAt: new Date() };
  const email = 'ada@bakery.example';
  beforeEach(async () => {
    await insertUser(context.db, { ...user, email, passwordHash: await hashPassword(password) });
  });

  it('come and go with a name and an address', async () => {
    const session = await openSession(stranger, { ...user, email });
    await endSession(stranger, session);
    expect((await listAudit(context)).data).toMatchObject([
      { action: 'sign_out', actor_name: email, client_address: '192.0.2.1' },
      { action: 'sign_in', outcome: 'done', actor_name: email, actor_id: user.id, via: 'desk' },
    ]);
  });

  it('that were refused name the account that was tried, never what was typed', async () => {
    await signIn(stranger, { email, password: 'wrong password', device: null });
    await signIn(stranger, { email: 'my-password@x.example', password, device: null });
    await expect.poll(() => actions()).toHaveLength(2);
    const { data } = await listAudit(context);
    expect(data.map((one) => one.details.account).sort()).toEqual([email, null]);
    expect(data[0]).toMatchObject({ action: 'sign_in', outcome: 'refused', actor_kind: 'nobody' });
    expect(JSON.stringify(data)).not.toContain('password');
  });

  it('of made-up accounts cannot fill it', async () => {
    const guess = (index: number) =>
      signIn(stranger, { email: `${index}@x.example`, password: 'wrong', device: null });
    await Promise.all(Array.from({ length: 25 }, (_, index) => guess(index)));
    await expect.poll(() => actions()).toHaveLength(10);
    await sleep(300);
    expect(await actions()).toHaveLength(10);
  });

  it('begin with an invitation', async () => {
    const { token } = await createInvitation(context, 'member');
    await acceptInvitation(stranger, { token, name: 'Bo', email: 'bo@x.example', password });
    expect((await listAudit(context)).data).toMatchObject([
      { action: 'accept_invitation', details: { account: 'bo@x.example', role: 'member' } },
    ]);
  });
});
