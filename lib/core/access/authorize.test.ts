import { describe, expect, it } from 'vitest';
import { type Actor, ALL_SCOPES, type Role } from './actor.ts';
import { authorize } from './authorize.ts';
import { can } from './can.ts';

const user = (role: Role): Actor => ({
  kind: 'user',
  userId: 'u',
  sessionId: 's',
  name: 'U',
  email: 'u@example.com',
  role,
});
const customer: Actor = { kind: 'customer', address: '::1' };
const scopes = (actor: Actor) => ALL_SCOPES.filter((scope) => can(actor, scope));

describe('who may do what', () => {
  it('a customer gives feedback and sees nothing', () => {
    expect(scopes(customer)).toEqual(['feedback:write']);
  });

  it('a viewer looks, a member also puts right, an admin runs the place', () => {
    expect(scopes(user('viewer'))).toEqual(['feedback:write', 'feedback:read', 'metrics:read']);
    expect(scopes(user('member'))).toContain('feedback:manage');
    expect(scopes(user('member'))).not.toContain('team:manage');
    expect(scopes(user('admin'))).toEqual(ALL_SCOPES);
  });

  it('a token may do what it was given, no more', () => {
    expect(scopes({ kind: 'token', tokenId: null, name: 't', scopes: ['metrics:read'] })).toEqual([
      'metrics:read',
    ]);
  });

  it('strangers are asked to sign in, others are told no', () => {
    expect(() => authorize(customer, 'metrics:read')).toThrow(
      expect.objectContaining({ code: 'unauthenticated' }),
    );
    expect(() => authorize(user('viewer'), 'team:manage')).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    );
  });
});
