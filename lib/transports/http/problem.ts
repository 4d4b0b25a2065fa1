import { AppError, type ErrorCode, type FieldIssue } from '#lib/core/errors.ts';
import { log } from '#lib/infra/log.ts';
import { tracing } from '#lib/infra/telemetry/tracing.ts';
import { challengePlaces } from './challenge-places.ts';

/** Problem details (RFC 9457); `code` is stable, `detail` is plain English. */
export interface Problem {
  type: 'about:blank';
  title: string;
  status: number;
  detail: string;
  code: ErrorCode;
  /** The fields that were refused. */
  issues?: FieldIssue[];
  /** Where traces are kept: the one that this request is in. */
  trace_id?: string;
  /** With `challenge_required`: where a challenge is, and what solves it in a browser. */
  challenge_url?: string;
  solver_url?: string;
}

/** The HTTP answer to each code, with its title. */
export const PROBLEM_ANSWERS: Record<ErrorCode, [status: number, title: string]> = {
  invalid_input: [422, 'The input is not valid'],
  malformed_body: [400, 'The body is not valid JSON'],
  body_too_large: [413, 'The body is too large'],
  unsupported_media_type: [415, 'This kind of body is not read here'],
  unauthenticated: [401, 'Not signed in'],
  forbidden: [403, 'Not allowed'],
  not_found: [404, 'Not found'],
  method_not_allowed: [405, 'Method not allowed'],
  conflict: [409, 'Conflict'],
  precondition_failed: [412, 'Changed in the meantime'],
  rate_limited: [429, 'Too many requests'],
  challenge_required: [429, 'A proof of work is needed'],
  unavailable: [503, 'Temporarily unavailable'],
  internal: [500, 'Something went wrong'],
};

/** Any error as RFC 9457 problem details. What is not an AppError is logged and says nothing. */
export function problem(error: unknown): Response {
  const known =
    error instanceof AppError ? error : new AppError('internal', 'It was logged; try again.');
  const [status, title] = PROBLEM_ANSWERS[known.code];
  if (status === 500) log().error({ error }, 'request failed');
  else if (status === 503) log().warn({ error: known }, 'request could not be served');
  const traceId = tracing()?.traceId();
  const body: Problem = {
    type: 'about:blank',
    title,
    status,
    detail: known.message,
    code: known.code,
    ...(known.issues.length > 0 && { issues: known.issues }),
    ...(traceId && { trace_id: traceId }),
    ...(known.code === 'challenge_required' && challengePlaces()),
  };
  const headers = new Headers({ 'content-type': 'application/problem+json' });
  if (known.retryAfter !== undefined) headers.set('retry-after', String(known.retryAfter));
  if (status === 401) headers.set('www-authenticate', 'Bearer');
  return new Response(JSON.stringify(body), { status, headers });
}
