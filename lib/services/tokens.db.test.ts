import { describe, expect, it } from 'vitest';
import { testContext } from '#test/test-context.ts';
import { createToken } from './create-token.ts';
import { listTokens } from './list-tokens.ts';
import { recognizeToken } from './recognize-token.ts';
import { revokeToken } from './revoke-token.ts';

const context = testContext();
const reader = { name: 'The wall screen', scopes: ['metrics:read', 'metrics:read'] };

describe('an API token', () => {
  it('is shown once, kept hashed, and is its scopes', async () => {
    const { token, id } = await createToken(context, reader);
    expect(token).toMatch(/^earshot_[\w-]{43}$/);
    expect(await recognizeToken(context, token)).toEqual({
      kind: 'token',
      tokenId: id,
      name: 'The wall screen',
      scopes: ['metrics:read'],
    });
    const listed = await listTokens(context);
    expect(listed).toMatchObject([{ id, name: 'The wall screen', expires_at: null }]);
    expect(JSON.stringify(listed)).not.toContain(token.slice(8));
    const rows = await context.db.query('SELECT * FROM api_token');
    expect(JSON.stringify(rows)).not.toContain(token.slice(8));
  });

  it('tells when it was last used', async () => {
    const { token } = await createToken(context, reader);
    await recognizeToken(context, token);
    await expect.poll(async () => (await listTokens(context))[0]?.last_used_at).not.toBeNull();
  });

  it('opens nothing once it ran out or was revoked', async () => {
    const { token } = await createToken(context, { ...reader, expires_in_days: 7 });
    const later = () => new Date(Date.now() + 8 * 86_400_000);
    expect(await recognizeToken({ ...context, now: later }, token)).toBeNull();
    const other = await createToken(context, reader);
    const heard: string[] = [];
    context.bus.subscribe('token_revoked', ({ tokenId }) => heard.push(tokenId));
    await revokeToken(context, other.id);
    expect(heard).toEqual([other.id]);
    expect(await recognizeToken(context, other.token)).toBeNull();
    await expect(revokeToken(context, other.id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await recognizeToken(context, 'earshot_guess')).toBeNull();
  });

  it.each([
    [{ name: '', scopes: ['metrics:read'] }, 'name'],
    [{ name: 'x', scopes: [] }, 'scopes'],
    [{ name: 'x', scopes: ['everything'] }, 'scopes'],
    [{ name: 'x', scopes: ['metrics:read'], expires_in_days: 0 }, 'expires_in_days'],
  ])('is refused when it makes no sense: %j', async (given, field) => {
    await expect(createToken(context, given)).rejects.toMatchObject({
      code: 'invalid_input',
      issues: [{ field }],
    });
  });

  it('never reaches further than its maker', async () => {
    const actor = {
      kind: 'token',
      tokenId: null,
      name: 't',
      scopes: ['settings:manage', 'metrics:read'],
    } as const;
    const make = (scopes: string[]) => createToken({ ...context, actor }, { name: 'x', scopes });
    await expect(make(['team:manage'])).rejects.toMatchObject({ code: 'forbidden' });
    expect((await make(['metrics:read'])).scopes).toEqual(['metrics:read']);
  });

  it('is for admins to make', async () => {
    const actor = { kind: 'token', tokenId: null, name: 't', scopes: ['feedback:read'] } as const;
    await expect(createToken({ ...context, actor }, reader)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
