import type { ZodMiniType } from 'zod/mini';
import type { ErrorCode } from '#lib/core/errors.ts';
import type {
  ContentObject,
  JsonSchema,
  OperationObject,
  ParameterObject,
  Reference,
  ResponseObject,
} from '#lib/core/openapi/open-api-document.ts';
import { inlineSchema, schemaReference } from './describe-schema.ts';
import type { Answer, Content, Operation, Query } from './operation.ts';
import { problemName, problemStatus } from './problem-responses.ts';
import { rateLimitReferences } from './rate-limit-headers.ts';
import { requiredScope, SCOPE_NOTES, securityOf } from './security.ts';

const isZod = (schema: ZodMiniType | JsonSchema): schema is ZodMiniType => '_zod' in schema;

function contentObject(content: Content): ContentObject {
  return Object.fromEntries(
    Object.entries(content).map(([type, { schema, example }]) => [
      type,
      { schema: isZod(schema) ? schemaReference(schema) : schema, example },
    ]),
  );
}

const pathParameters = (path: string): ParameterObject[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: 'Its id, a UUID.',
    schema: { type: 'string', format: 'uuid', maxLength: 36 },
  }));

function queryParameters({ schema, notes }: Query): ParameterObject[] {
  const { properties = {}, required = [] } = inlineSchema(schema);
  return Object.entries(properties).flatMap(([name, property]) =>
    typeof property === 'object'
      ? {
          name,
          in: 'query',
          required: required.includes(name),
          description: notes[name] ?? '',
          schema: property,
        }
      : [],
  );
}

/** What may be answered besides success, as it follows from the kind of operation. */
function refusalsOf(method: string, path: string, operation: Operation): ErrorCode[] {
  const { access, body, query, headers, refuses = [] } = operation;
  const codes = new Set<ErrorCode>();
  if (access !== 'open') {
    for (const code of ['unauthenticated', 'rate_limited', 'unavailable'] as const) codes.add(code);
    if (access !== 'public' || method !== 'get') codes.add('forbidden');
  }
  if (path.includes(':')) codes.add('not_found');
  if (body) {
    codes.add('body_too_large').add('unsupported_media_type').add('invalid_input');
    if ('application/json' in body) codes.add('malformed_body');
  }
  if (query || headers) codes.add('invalid_input');
  // Last, so that of two with one status the operation's own is the one described.
  return [...codes, ...refuses.filter((code) => !codes.has(code)), 'internal'];
}

function responseObject(
  { description, headers, content }: Answer,
  limited: boolean,
): ResponseObject {
  return {
    description,
    ...((headers || limited) && { headers: { ...(limited && rateLimitReferences), ...headers } }),
    ...(content && { content: contentObject(content) }),
  };
}

function accessNote(access: Operation['access']): string {
  if (access === 'open') return 'Nobody is asked who they are.';
  if (access === 'public') return 'Anybody may; a token that is sent must hold `feedback:write`.';
  return `Needs the scope \`${access}\` (${SCOPE_NOTES[access]}).`;
}

/** One operation as OpenAPI has it. `path` is as Hono mounts it. */
export function describeOperation(
  method: string,
  path: string,
  operation: Operation,
): OperationObject {
  const { id, tag, summary, description, access, query = [], headers = [], body } = operation;
  const scope = requiredScope(access);
  const refusals = refusalsOf(method, path, operation);
  const parameters: ParameterObject[] = [
    ...pathParameters(path),
    ...query.flatMap(queryParameters),
    ...headers.map((header) => ({ ...header, in: 'header' as const, required: false })),
  ];
  const responses: [string, ResponseObject | Reference][] = [
    ...Object.entries(operation.answers).map(
      ([status, answer]) =>
        [status, responseObject(answer, access !== 'open')] satisfies [string, ResponseObject],
    ),
    ...refusals.map(
      (code) =>
        [
          String(problemStatus(code)),
          { $ref: `#/components/responses/${problemName(code)}` },
        ] satisfies [string, Reference],
    ),
    ['4XX', { $ref: '#/components/responses/Refusal' }],
  ];
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: [description, accessNote(access)].filter(Boolean).join('\n\n'),
    security: securityOf(access),
    ...(scope && { 'x-required-scope': scope }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: contentObject(body) } }),
    responses: Object.fromEntries(responses.sort(([one], [other]) => one.localeCompare(other))),
  };
}
