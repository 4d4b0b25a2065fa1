import type { Scope } from '#lib/core/access/actor.ts';

/** A scope's key among the messages: a colon cannot stand in one. */
export const SCOPE_WORDS = {
  'feedback:write': 'feedback_write',
  'feedback:read': 'feedback_read',
  'feedback:manage': 'feedback_manage',
  'contacts:manage': 'contacts_manage',
  'metrics:read': 'metrics_read',
  'links:write': 'links_write',
  'team:manage': 'team_manage',
  'settings:manage': 'settings_manage',
} as const satisfies Record<Scope, string>;
