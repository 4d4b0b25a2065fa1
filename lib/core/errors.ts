import type { Allowance } from './access/allowance.ts';

/** Everything that can go wrong and is worth telling apart. Each transport maps a code once. */
export const ERROR_CODES = [
  'invalid_input',
  'malformed_body',
  'body_too_large',
  'unsupported_media_type',
  'unauthenticated',
  'forbidden',
  'not_found',
  'method_not_allowed',
  'conflict',
  'precondition_failed',
  'rate_limited',
  'challenge_required',
  'unavailable',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** One field that was refused: `code` is stable, for translation; `message` is plain English. */
export interface FieldIssue {
  field: string;
  code: string;
  message: string;
}

export interface AppErrorDetails {
  issues?: FieldIssue[];
  /** Seconds after which trying again makes sense. */
  retryAfter?: number;
  /** The limit that was used up. */
  allowance?: Allowance;
  cause?: unknown;
}

/** The one error type above the libraries: what was wrong, with what, and what to do. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly issues: FieldIssue[];
  readonly retryAfter: number | undefined;
  readonly allowance: Allowance | undefined;

  constructor(code: ErrorCode, message: string, details: AppErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'AppError';
    this.code = code;
    this.issues = details.issues ?? [];
    this.retryAfter = details.retryAfter ?? details.allowance?.resetSeconds;
    this.allowance = details.allowance;
  }
}
