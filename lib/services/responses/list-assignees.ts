import { authorize } from '#lib/core/access/authorize.ts';
import { selectUsers } from '#lib/data/users.ts';
import type { Context } from '#lib/services/context.ts';

export interface Assignee {
  id: string;
  name: string;
}

/** Who may be given an answer to write: everybody who may put feedback right. */
export async function listAssignees(context: Context): Promise<Assignee[]> {
  authorize(context.actor, 'feedback:manage');
  const users = await selectUsers(context.db);
  return users.filter(({ role }) => role !== 'viewer').map(({ id, name }) => ({ id, name }));
}
