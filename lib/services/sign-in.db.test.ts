import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { insertUser } from '#lib/data/users.ts';
import { testContext } from '#test/test-context.ts';
import { issueDevice } from './known-device.ts';
import { hashPassword } from './password.ts';
import { signIn } from './sign-in.ts';

const context = testContext({ kind: 'customer', address: '192.0.2.1' });
const email = 'Ada@Example.com';
const password = 'a long enough password';

const tries = (times: number, device: string | null, given = 'wrong') =>
  Promise.all(
    Array.from({ length: times }, () =>
      signIn(context, { email, password: given, device }).then(
        (user) => (user ? 'in' : 'refused'),
        (error) => error.code,
      ),
    ),
  );

describe('signIn', () => {
  beforeEach(async () => {
    const passwordHash = await hashPassword(password);
    const user = { id: randomUUID(), email, name: 'Ada', createdAt: new Date(), passwordHash };
    await insertUser(context.db, { ...user, role: 'viewer' });
  });

  it('knows the right password, however the address is typed', async () => {
    const user = await signIn(context, { email: ' ADA@example.COM ', password, device: null });
    expect(user).toMatchObject({ email: 'ada@example.com', role: 'viewer' });
    expect(user).not.toHaveProperty('passwordHash');
  });

  it('refuses a wrong password and an unknown account alike', async () => {
    expect(await signIn(context, { email, password: 'wrong', device: null })).toBeNull();
    expect(await signIn(context, { email: 'bob@example.com', password, device: null })).toBeNull();
  });

  it('looks at ten tries, then at none, not even the right one', async () => {
    const outcomes = await tries(25, null);
    expect(outcomes.filter((one) => one === 'refused')).toHaveLength(10);
    expect(outcomes.filter((one) => one === 'rate_limited')).toHaveLength(15);
    expect(await tries(1, null, password)).toEqual(['rate_limited']);
  });

  it('lets the owner in from a known device while a stranger is locked out', async () => {
    await tries(11, null);
    const known = issueDevice('ada@example.com');
    expect(await tries(1, known, password)).toEqual(['in']);
    const forged = `${known.split('.')[0]}.forged`;
    expect(await tries(1, forged, password)).toEqual(['rate_limited']);
    expect(await tries(1, issueDevice('bob@example.com'), password)).toEqual(['rate_limited']);
  });

  it('wipes the slate after a success', async () => {
    await tries(9, null);
    expect(await tries(1, null, password)).toEqual(['in']);
    expect(await tries(10, null)).toEqual(Array(10).fill('refused'));
  });
});
