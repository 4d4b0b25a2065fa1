import type { Actor } from '#lib/core/access/actor.ts';

/** What the way through the API learns of a request that will be entered in the audit log. */
export interface AuditNotes {
  actor: Actor | null;
  body: unknown;
}

const notes = new WeakMap<Request, AuditNotes>();

export function takeNotes(request: Request): AuditNotes {
  const taken: AuditNotes = { actor: null, body: null };
  notes.set(request, taken);
  return taken;
}

/** Of a request that is not audited nothing is noted. */
export function noteActor(request: Request, actor: Actor): void {
  const taken = notes.get(request);
  if (taken) taken.actor = actor;
}

export function noteBody(request: Request, body: unknown): void {
  const taken = notes.get(request);
  if (taken) taken.body = body;
}
