import { describe, expect, it } from 'vitest';
import { testContext } from '#test/test-context.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { changeRole } from './change-role.ts';
import { createInvitation } from './create-invitation.ts';
import { listTeam } from './list-team.ts';
import { peekInvitation } from './peek-invitation.ts';
import { removeMember } from './remove-member.ts';
import { welcomeFirstAdmin } from './welcome-first-admin.ts';

const context = testContext();
const ada = { name: 'Ada', email: 'ada@example.com', password: 'a long enough password' };

describe('a one-time link', () => {
  it('makes the first admin, once', async () => {
    const token = (await welcomeFirstAdmin(context)) ?? '';
    expect(await peekInvitation(context, token)).toEqual({ role: 'admin' });
    expect(await acceptInvitation(context, { token, ...ada })).toMatchObject({ role: 'admin' });
    expect(await peekInvitation(context, token)).toBeNull();
    await expect(
      acceptInvitation(context, { token, ...ada, email: 'eve@example.com' }),
    ).rejects.toMatchObject({ code: 'not_found' });
    expect(await welcomeFirstAdmin(context)).toBeNull();
  });

  it('makes one account of twenty tries at once', async () => {
    const { token } = await createInvitation(context, 'member');
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, number) =>
        acceptInvitation(context, { token, ...ada, email: `ada${number}@example.com` }),
      ),
    );
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(await listTeam(context)).toHaveLength(1);
  });

  it('is not spent by an address that is taken, and runs out', async () => {
    const first = await createInvitation(context, 'admin');
    await acceptInvitation(context, { token: first.token, ...ada });
    const { token } = await createInvitation(context, 'viewer');
    await expect(acceptInvitation(context, { token, ...ada })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await peekInvitation(context, token)).toEqual({ role: 'viewer' });
    const later = () => new Date(Date.now() + 73 * 3_600_000);
    expect(await peekInvitation({ ...context, now: later }, token)).toBeNull();
  });

  it.each([
    [{ password: 'short' }, 'password'],
    [{ email: 'not an address' }, 'email'],
    [{ name: ' ' }, 'name'],
  ])('says what is wrong with %j', async (wrong, field) => {
    const { token } = await createInvitation(context, 'viewer');
    await expect(acceptInvitation(context, { token, ...ada, ...wrong })).rejects.toMatchObject({
      code: 'invalid_input',
      issues: [{ field }],
    });
  });
});

describe('the team', () => {
  it('never loses its last admin', async () => {
    const { token } = await createInvitation(context, 'admin');
    const { id } = await acceptInvitation(context, { token, ...ada });
    await expect(changeRole(context, id, 'viewer')).rejects.toMatchObject({ code: 'conflict' });
    await expect(removeMember(context, id)).rejects.toMatchObject({ code: 'conflict' });
    const second = await createInvitation(context, 'admin');
    await acceptInvitation(context, { token: second.token, ...ada, email: 'bob@example.com' });
    await changeRole(context, id, 'viewer');
    expect((await listTeam(context)).map((one) => one.role)).toEqual(['viewer', 'admin']);
  });

  it('is for admins alone', async () => {
    const member = {
      kind: 'user',
      userId: 'x',
      sessionId: 'x',
      name: 'M',
      email: 'm@example.com',
      role: 'member',
    } as const;
    await expect(listTeam({ ...context, actor: member })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
