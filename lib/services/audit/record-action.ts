import { uuidv7 } from 'uuidv7';
import type { Actor } from '#lib/core/access/actor.ts';
import type { AuditEntry, AuditVia } from '#lib/core/audit/audit-entry.ts';
import { insertAuditEntry } from '#lib/data/audit-entries.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';

export type RecordedAction = Pick<AuditEntry, 'action' | 'outcome'> &
  Partial<Pick<AuditEntry, 'target' | 'client' | 'via' | 'details'>>;

function nameOf(actor: Actor): Pick<AuditEntry, 'actorKind' | 'actorId' | 'actorName'> {
  switch (actor.kind) {
    case 'user':
      return { actorKind: 'user', actorId: actor.userId, actorName: actor.email };
    case 'token':
      return { actorKind: 'token', actorId: actor.tokenId, actorName: actor.name };
    case 'system':
      return { actorKind: 'system', actorId: null, actorName: actor.name };
    case 'customer':
      return { actorKind: 'nobody', actorId: null, actorName: 'nobody' };
  }
}

const VIA: Record<Actor['kind'], AuditVia> = {
  user: 'desk',
  customer: 'desk',
  token: 'rest',
  system: 'agent',
};

/**
 * Enters what was done, or tried, in the audit log. Never fails: what was done is done, and a caller
 * who heard of an error would do it again. An entry that cannot be written goes to the log instead,
 * whole and as an error (docs/decisions/0044).
 */
export async function recordAction(context: Context, action: RecordedAction): Promise<void> {
  const { actor } = context;
  const entry: AuditEntry = {
    id: uuidv7(),
    at: context.now(),
    ...nameOf(actor),
    target: null,
    client: actor.kind === 'customer' ? actor.address : (context.client ?? null),
    via: VIA[actor.kind],
    details: {},
    ...action,
  };
  try {
    await insertAuditEntry(context.db, entry);
  } catch (error) {
    log().error({ error, entry }, 'an entry of the audit log could not be written');
  }
}
