import type { Role, Scope } from '#lib/core/access/actor.ts';

/** Who looks at the desk, as the browser needs to know them. */
export interface Viewer {
  name: string;
  email: string;
  role: Role;
  scopes: readonly Scope[];
}
