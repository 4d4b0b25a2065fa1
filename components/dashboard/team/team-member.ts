import type { Role } from '#lib/core/access/actor.ts';

/** A person of the team, as it travels on the wire. */
export interface TeamMember {
  id: string;
  email: string;
  name: string;
  role: Role;
  /** ISO 8601, UTC. */
  created_at: string;
}

export const ROLES: readonly Role[] = ['admin', 'member', 'viewer'];
