export type Role = 'admin' | 'member' | 'viewer';

export interface TokenActor {
  kind: 'token';
  /** Null for the token of the environment. */
  tokenId: string | null;
  name: string;
  scopes: readonly Scope[];
  /** Only a kiosk's device has it: the moment it was set up, before which it can have kept nothing. */
  kioskSince?: Date;
}

/** Who asks. */
export type Actor =
  | { kind: 'customer'; address: string }
  | { kind: 'user'; userId: string; sessionId: string; name: string; email: string; role: Role }
  | TokenActor
  | { kind: 'system'; name: string };

/** What an actor may do. A token carries its own list; a user's follow from the role. */
export type Scope =
  | 'feedback:write'
  | 'feedback:read'
  | 'feedback:manage'
  | 'contacts:manage'
  | 'metrics:read'
  | 'links:write'
  | 'team:manage'
  | 'settings:manage';

export const ALL_SCOPES: readonly Scope[] = [
  'feedback:write',
  'feedback:read',
  'feedback:manage',
  'contacts:manage',
  'metrics:read',
  'links:write',
  'team:manage',
  'settings:manage',
];

/** What an assistant on the operator's own machine may do: the record and its figures. */
export const ASSISTANT_SCOPES: readonly Scope[] = [
  'feedback:write',
  'feedback:read',
  'feedback:manage',
  'metrics:read',
];
