import { type Actor, ALL_SCOPES, type Role, type Scope } from './actor.ts';

const VIEWER: readonly Scope[] = ['feedback:write', 'feedback:read', 'metrics:read'];

const SCOPES_OF_ROLE: Record<Role, readonly Scope[]> = {
  viewer: VIEWER,
  member: [...VIEWER, 'feedback:manage', 'contacts:manage', 'links:write'],
  admin: ALL_SCOPES,
};

/** The scopes of an actor: a customer may only give feedback, the system may do everything. */
export function scopesOf(actor: Actor): readonly Scope[] {
  switch (actor.kind) {
    case 'customer':
      return ['feedback:write'];
    case 'user':
      return SCOPES_OF_ROLE[actor.role];
    case 'token':
      return actor.scopes;
    case 'system':
      return ALL_SCOPES;
  }
}

export function can(actor: Actor, scope: Scope): boolean {
  return scopesOf(actor).includes(scope);
}
