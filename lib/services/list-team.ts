import type { Role } from '#lib/core/access/actor.ts';
import { authorize } from '#lib/core/access/authorize.ts';
import { selectUsers } from '#lib/data/users.ts';
import type { Context } from './context.ts';

export interface TeamMember {
  id: string;
  email: string;
  name: string;
  role: Role;
  created_at: string;
}

/** Everybody who may sign in, the oldest account first. */
export async function listTeam(context: Context): Promise<TeamMember[]> {
  authorize(context.actor, 'team:manage');
  const users = await selectUsers(context.db);
  return users.map(({ createdAt, ...user }) => ({ ...user, created_at: createdAt.toISOString() }));
}
