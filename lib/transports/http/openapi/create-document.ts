import type { OpenApiDocument, OperationObject } from '#lib/core/openapi/open-api-document.ts';
import { allOperations } from './all-operations.ts';
import { describeOperation } from './describe-operation.ts';
import { componentSchemas } from './describe-schema.ts';
import { problemResponses } from './problem-responses.ts';
import { RATE_LIMIT_HEADERS } from './rate-limit-headers.ts';
import { SECURITY_SCHEMES } from './security.ts';
import { TAGS } from './tags.ts';

const DESCRIPTION = `What scripts, widgets and other systems call.

JSON is \`snake_case\`; times are ISO 8601 in UTC; ids are UUIDs. Unknown members of a body and unknown
parameters of a query are ignored. Members may be added to answers; none is removed or changes its
meaning within \`/api/v1\`.`;

/** `/api/v1/feedback/:id` → `/api/v1/feedback/{id}`. */
const openApiPath = (path: string) => path.replace(/:(\w+)/g, '{$1}');

function allPaths(): OpenApiDocument['paths'] {
  const paths: Record<string, Record<string, OperationObject>> = {};
  for (const [route, operation] of Object.entries(allOperations)) {
    const [verb = '', path = ''] = route.split(' ');
    const method = verb.toLowerCase();
    const described = { [method]: describeOperation(method, path, operation) };
    paths[openApiPath(path)] = { ...paths[openApiPath(path)], ...described };
  }
  return paths;
}

/** The description of every operation, as OpenAPI 3.1. */
export function createDocument(): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Earshot',
      version: '1.0.0',
      summary: 'Customer feedback in, figures out, the moment it happens.',
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
      contact: { name: 'Whoever runs this Earshot' },
    },
    servers: [
      {
        url: '/',
        description: 'This server: the production one where you read it there.',
        'x-internal': false,
      },
    ],
    security: [],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: allPaths(),
    components: {
      schemas: componentSchemas(),
      responses: problemResponses(),
      headers: RATE_LIMIT_HEADERS,
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}
