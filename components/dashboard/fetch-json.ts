import type { FieldIssue } from '#lib/core/errors.ts';

/** An answer of the API that is not the wanted one: problem details, as far as it had any. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly issues: FieldIssue[];

  constructor(status: number, code: string, message: string, issues: FieldIssue[] = []) {
    super(message);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.issues = issues;
  }
}

export function goToLogin(): void {
  const here = `${location.pathname}${location.search}`;
  location.assign(`/login?callbackUrl=${encodeURIComponent(here)}`);
}

interface Request {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** A Blob goes as it is, all else as JSON. */
  body?: unknown;
  /** The ETag that the change is made on. */
  ifMatch?: string;
  signal?: AbortSignal;
}

/**
 * Asks our own API. The type is the caller's word for the contract of that path. A session that
 * ended leads to the login page.
 * @throws ApiProblem for every status but 2xx; TypeError when the network is away.
 */
export async function fetchJson<T>(path: string, request: Request = {}): Promise<T> {
  const { body } = request;
  const isFile = body instanceof Blob;
  const response = await fetch(path, {
    method: request.method ?? 'GET',
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(body !== undefined && !isFile && { 'content-type': 'application/json' }),
      ...(request.ifMatch && { 'if-match': request.ifMatch }),
    },
    ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
    ...(request.signal ? { signal: request.signal } : {}),
  });
  if (response.status === 401) goToLogin();
  if (!response.ok) throw await readProblem(response);
  // 204 has no content.
  const text = await response.text();
  return JSON.parse(text || 'null');
}

export async function readProblem(response: Response): Promise<ApiProblem> {
  const problem: unknown = await response.json().catch(() => null);
  if (typeof problem !== 'object' || problem === null) {
    return new ApiProblem(response.status, 'internal', response.statusText);
  }
  const code = 'code' in problem && typeof problem.code === 'string' ? problem.code : 'internal';
  const detail =
    'detail' in problem && typeof problem.detail === 'string'
      ? problem.detail
      : response.statusText;
  const issues = 'issues' in problem && Array.isArray(problem.issues) ? problem.issues : [];
  return new ApiProblem(response.status, code, detail, issues.filter(isFieldIssue));
}

function isFieldIssue(value: unknown): value is FieldIssue {
  if (typeof value !== 'object' || value === null) return false;
  const has = (name: string) => typeof Reflect.get(value, name) === 'string';
  return has('field') && has('code') && has('message');
}
