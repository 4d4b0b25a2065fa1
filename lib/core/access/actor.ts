export type Role = 'admin' | 'member' | 'viewer';

/** Who asks. */
export type Actor =
  | { kind: 'customer'; address: string }
  | { kind: 'user'; userId: string; sessionId: string; name: string; email: string; role: Role }
  /** `tokenId` is null for the token of the environment. */
  | { kind: 'token'; tokenId: string | null; name: string; scopes: readonly Scope[] }
  | { kind: 'system'; name: string };

/** What an actor may do. A token carries its own list; a user's follow from the role. */
export type Scope =
  | 'feedback:write'
  | 'feedback:read'
  | 'feedback:manage'
  | 'metrics:read'
  | 'links:write'
  | 'team:manage'
  | 'settings:manage';

export const ALL_SCOPES: readonly Scope[] = [
  'feedback:write',
  'feedback:read',
  'feedback:manage',
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
