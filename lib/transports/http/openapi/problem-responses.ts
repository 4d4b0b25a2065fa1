import * as z from 'zod/mini';
import { ERROR_CODES, type ErrorCode } from '#lib/core/errors.ts';
import type { HeaderObject, ResponseObject } from '#lib/core/openapi/open-api-document.ts';
import { PROBLEM_ANSWERS, type Problem } from '#lib/transports/http/problem.ts';
import { describeAnswer, schemaReference } from './describe-schema.ts';
import { rateLimitReferences } from './rate-limit-headers.ts';
import { list, text } from './wire-types.ts';

/** What makes each refusal; the reader of the reference sees it in a table. */
export const CAUSES: Record<ErrorCode, string> = {
  invalid_input: 'A field or a parameter is not what it should be; `issues` names each.',
  malformed_body: 'The body cannot be read as what it says it is.',
  body_too_large: 'The body is larger than anything honest.',
  unsupported_media_type: 'The `Content-Type` is none of those that are read here.',
  unauthenticated: 'There is no session and no token, or the token is wrong, expired or revoked.',
  forbidden: 'The scope is missing, or a page of another site sent the request.',
  not_found: 'There is nothing under this address or id.',
  method_not_allowed:
    'The address exists and does not answer this method; `Allow` names those it does.',
  conflict: 'It contradicts what is there already.',
  precondition_failed: 'It was changed since the version that `If-Match` names.',
  rate_limited: 'Too many requests; `Retry-After` says when to come back.',
  challenge_required:
    'Far more comes in than usual: send the `proof` of a challenge along, or come back after ' +
    '`Retry-After`. With the code `rate_limited` there were too many requests.',
  unavailable:
    'The database is away. Nothing was lost or half done; try again after `Retry-After`.',
  internal: 'A bug of ours, which was logged.',
};

const issueSchema = describeAnswer(
  'Issue',
  z.object({ field: text(200), code: text(64), message: text(1000) }),
  {
    description: 'One field that was refused.',
    notes: {
      field: 'Its name on the wire; empty for the body as a whole.',
      code: 'Stable, for programs and translations.',
      message: 'In plain English, for developers.',
    },
    example: {
      field: 'rating',
      code: 'not_a_rating',
      message: 'rating must be a whole number from 1 to 5',
    },
  },
);

export const problemSchema = describeAnswer<Problem>(
  'Problem',
  z.object({
    type: z.literal('about:blank'),
    title: text(100),
    status: z.int().check(z.minimum(400), z.maximum(599)),
    detail: text(10_000),
    code: z.enum(ERROR_CODES),
    issues: z.optional(list(issueSchema, 1000)),
    trace_id: z.optional(text(32)),
    challenge_url: z.optional(text(200)),
    solver_url: z.optional(text(200)),
  }),
  {
    description: 'Problem details (RFC 9457). Programs go by `code`, people by `detail`.',
    notes: {
      type: 'Always `about:blank`: the code says more than a link would.',
      title: 'The kind of problem, the same for each of a code.',
      status: 'The HTTP status once more.',
      detail: 'What was wrong this time, and what to do.',
      code: 'Stable; the one list of everything that can go wrong.',
      issues: 'A line for each refused field; there with `invalid_input` alone.',
      trace_id: 'Where traces are kept: the one that this request is in.',
      challenge_url: 'Where a challenge is had; there with `challenge_required` alone.',
      solver_url: 'A script for browsers that solves it; the same.',
    },
    example: {
      type: 'about:blank',
      title: 'The input is not valid',
      status: 422,
      detail: 'rating must be a whole number from 1 to 5',
      code: 'invalid_input',
      issues: [
        {
          field: 'rating',
          code: 'not_a_rating',
          message: 'rating must be a whole number from 1 to 5',
        },
      ],
    },
  },
);

export const problemStatus = (code: ErrorCode): number => PROBLEM_ANSWERS[code][0];

/** `invalid_input` → `InvalidInput`. */
export const problemName = (code: ErrorCode): string =>
  code.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const RETRY: Record<string, HeaderObject> = {
  'Retry-After': {
    description: 'Seconds after which trying again makes sense.',
    schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 86_400 },
  },
};

const HEADERS: Partial<Record<ErrorCode, Record<string, HeaderObject>>> = {
  rate_limited: RETRY,
  challenge_required: RETRY,
  unavailable: RETRY,
};

function problemResponse(code: ErrorCode): ResponseObject {
  const [status, title] = PROBLEM_ANSWERS[code];
  const example: Problem = { type: 'about:blank', title, status, detail: CAUSES[code], code };
  return {
    description: `**${title}** (\`${code}\`). ${CAUSES[code]}`,
    headers: { ...(status < 500 && rateLimitReferences), ...HEADERS[code] },
    content: {
      'application/problem+json': { schema: schemaReference(problemSchema), example },
    },
  };
}

/** A response component for each code; a wrong method is no operation's own, but any path's. */
export function problemResponses(): Record<string, ResponseObject> {
  const own = ERROR_CODES.filter((code) => code !== 'method_not_allowed');
  const { content, headers } = problemResponse('method_not_allowed');
  return {
    ...Object.fromEntries(own.map((code) => [problemName(code), problemResponse(code)])),
    Refusal: { description: 'Any other refusal: problem details all the same.', headers, content },
  };
}
