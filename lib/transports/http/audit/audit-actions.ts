import type { Context as Call, MiddlewareHandler } from 'hono';
import type { AuditOutcome } from '#lib/core/audit/audit-entry.ts';
import { AppError } from '#lib/core/errors.ts';
import { recordAction } from '#lib/services/audit/record-action.ts';
import { createContext } from '#lib/services/context.ts';
import { clientAddress } from '#lib/transports/http/client-address.ts';
import { routeOf } from '#lib/transports/http/route-of.ts';
import { type AuditNotes, takeNotes } from './audit-notes.ts';
import { AUDITED_ACTIONS } from './audited-actions.ts';
import { auditedDetails } from './audited-details.ts';

/** What stands in the path where the route has its first parameter. */
function targetOf(route: string, path: string): string | null {
  const [, template = ''] = route.split(' ');
  const place = template.split('/').findIndex((part) => part.startsWith(':'));
  const named = place < 0 ? undefined : path.split('/')[place];
  return named && /^[\w-]{1,64}$/.test(named) ? named : null;
}

function outcomeOf(status: number): AuditOutcome {
  if (status < 400) return 'done';
  return status < 500 ? 'refused' : 'failed';
}

/** The JSON that was answered; a stream or a file is left alone. */
async function answeredJson({ res }: Call): Promise<unknown> {
  if (!res.ok || !/^application\/json/.test(res.headers.get('content-type') ?? '')) return null;
  return res.clone().json();
}

async function enter(c: Call, route: string, action: string, notes: AuditNotes): Promise<void> {
  const { actor, body } = notes;
  // Strangers are counted by the limits, not kept: they could fill a disk.
  if (!actor || actor.kind === 'customer') return;
  const { status } = c.res;
  const answer = await answeredJson(c);
  const made = status === 201 ? Reflect.get(Object(answer), 'id') : null;
  const context = { ...createContext(actor), client: clientAddress(c.req.raw.headers) };
  const recorded = recordAction(context, {
    action,
    outcome: outcomeOf(status),
    target: targetOf(route, c.req.path) ?? (typeof made === 'string' ? made : null),
    details: {
      status,
      ...(c.error instanceof AppError && { code: c.error.code }),
      ...(status < 400 && auditedDetails(route, body, answer)),
    },
  });
  // While the database is away nobody waits for an entry that cannot be written.
  if (status !== 503) await recorded;
}

/**
 * Enters every change that a person or a token makes through the API, and every export, in the audit
 * log, once it is answered (docs/decisions/0044).
 */
export const auditActions: MiddlewareHandler = async (c, next) => {
  const route = routeOf(c);
  const action = AUDITED_ACTIONS.get(route);
  if (action === undefined) return next();
  const notes = takeNotes(c.req.raw);
  await next();
  await enter(c, route, action, notes);
};
