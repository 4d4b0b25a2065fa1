import type { Scope } from '#lib/core/access/actor.ts';

/** A curl line that works at once with a token of these scopes. */
export function exampleCall(origin: string, token: string, scopes: readonly Scope[]): string {
  const call = `curl -H 'Authorization: Bearer ${token}' ${origin}/api/v1`;
  if (scopes.includes('metrics:read')) return `${call}/metrics`;
  if (scopes.includes('feedback:read')) return `${call}/feedback`;
  if (scopes.includes('feedback:manage')) return `${call}/held`;
  if (scopes.includes('team:manage')) return `${call}/team`;
  if (scopes.includes('settings:manage')) return `${call}/tokens`;
  const body = JSON.stringify({ customer_name: 'Ada', feedback: 'Lovely cake', rating: 5 });
  return `${call}/feedback -H 'Content-Type: application/json' -d '${body}'`;
}
