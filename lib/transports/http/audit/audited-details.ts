import type { AuditDetails } from '#lib/core/audit/audit-entry.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import type { Route } from '#lib/transports/http/openapi/operation.ts';

interface Told {
  /** Fields of the body whose values are told: no secret, nothing a customer wrote. */
  body?: readonly string[];
  /** Fields of the answer whose values are told. */
  answer?: readonly string[];
  /** Tells which fields the body named, without their values. */
  named?: true;
}

/** What an entry tells of an action besides its outcome. What is not named here is not told. */
const TOLD: Partial<Record<Route, Told>> = {
  'POST /api/v1/tokens': { body: ['name', 'scopes', 'expires_in_days'] },
  'POST /api/v1/channels': { body: ['kind', 'name', 'events'] },
  'PATCH /api/v1/channels/:id': { named: true },
  'POST /api/v1/channels/:id/replay': { answer: ['replayed'] },
  'POST /api/v1/invitations': { body: ['role'] },
  'PATCH /api/v1/team/:id': { body: ['role'] },
  'PATCH /api/v1/feedback/:id': { named: true },
  'POST /api/v1/deletions': { answer: ['deleted'] },
  'PATCH /api/v1/feedback/:id/follow-up': { body: ['answered'] },
  'POST /api/v1/erasures': { answer: ['erased', 'feedback', 'held', 'contacts'] },
  'PATCH /api/v1/settings': { named: true },
  'POST /api/v1/reports': { body: ['report_type', 'language', 'from', 'to'] },
  'PATCH /api/v1/analysis/learning': { body: ['on'] },
  'POST /api/v1/analysis/run': { body: ['whole'] },
  'PATCH /api/v1/analysis/run': { body: ['state'] },
  'POST /api/v1/demo': { body: ['per_minute'] },
};

const LONGEST = 200;
const MOST = 20;

type Value = AuditDetails[string];

function tellable(value: unknown): Value | undefined {
  if (typeof value === 'string') return isStorableText(value) ? value.slice(0, LONGEST) : undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return undefined;
  return value.slice(0, MOST).filter((one) => typeof one === 'string' && one.length <= LONGEST);
}

function pick(from: unknown, names: readonly string[] = []): [string, Value][] {
  if (typeof from !== 'object' || from === null) return [];
  return names.flatMap((name) => {
    const value = tellable(Reflect.get(from, name));
    return value === undefined ? [] : [[name, value] satisfies [string, Value]];
  });
}

/** The names a body had; what is no name of a field is left out. */
function namesIn(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.keys(body)
    .filter((name) => /^[a-z_]{1,40}$/.test(name))
    .slice(0, MOST);
}

/** What to tell of an action that was done. */
export function auditedDetails(route: string, body: unknown, answer: unknown): AuditDetails {
  const told: Told = Object.hasOwn(TOLD, route) ? (Reflect.get(TOLD, route) ?? {}) : {};
  return {
    ...(told.named && { fields: namesIn(body) }),
    ...Object.fromEntries([...pick(body, told.body), ...pick(answer, told.answer)]),
  };
}
