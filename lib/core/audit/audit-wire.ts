import type {
  AuditActorKind,
  AuditDetails,
  AuditEntry,
  AuditOutcome,
  AuditVia,
} from './audit-entry.ts';

/** An entry as JSON. Times are ISO 8601, UTC. */
export interface AuditEntryWire {
  id: string;
  at: string;
  actor_kind: AuditActorKind;
  actor_id: string | null;
  actor_name: string;
  action: string;
  target: string | null;
  outcome: AuditOutcome;
  client_address: string | null;
  via: AuditVia;
  details: AuditDetails;
}

export function auditToWire(entry: AuditEntry): AuditEntryWire {
  return {
    id: entry.id,
    at: entry.at.toISOString(),
    actor_kind: entry.actorKind,
    actor_id: entry.actorId,
    actor_name: entry.actorName,
    action: entry.action,
    target: entry.target,
    outcome: entry.outcome,
    client_address: entry.client,
    via: entry.via,
    details: entry.details,
  };
}
