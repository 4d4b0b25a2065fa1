export const AUDIT_ACTOR_KINDS = ['user', 'token', 'agent', 'system', 'nobody'] as const;
/** Who did it; `nobody` is one who was not let in. */
export type AuditActorKind = (typeof AUDIT_ACTOR_KINDS)[number];

export const AUDIT_OUTCOMES = ['done', 'refused', 'failed'] as const;
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];

export const AUDIT_VIAS = ['desk', 'rest', 'mcp', 'agent', 'cli'] as const;
/** Which way it came in. */
export type AuditVia = (typeof AUDIT_VIAS)[number];

/** What else is worth knowing: never a secret, never a customer's name or words. */
export type AuditDetails = Record<string, string | number | boolean | null | readonly string[]>;

/** What somebody did, or tried to. */
export interface AuditEntry {
  /** UUIDv7. */
  id: string;
  at: Date;
  actorKind: AuditActorKind;
  /** Null for the token of the environment, this machine and nobody. */
  actorId: string | null;
  /** As it was then: a person's e-mail address, a token's name. */
  actorName: string;
  /** snake_case: the verb. */
  action: string;
  /** The id of what it was done to, where it is one thing. */
  target: string | null;
  outcome: AuditOutcome;
  /** The network address it came from. */
  client: string | null;
  via: AuditVia;
  details: AuditDetails;
}
