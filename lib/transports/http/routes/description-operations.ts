import type { HeaderObject } from '#lib/core/openapi/open-api-document.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';

const tag: HeaderObject = {
  description: 'Send it back as `If-None-Match`.',
  schema: { type: 'string', maxLength: 60, pattern: '^"[\\w-]+"$' },
};

export const descriptionOperations: Operations = {
  'GET /api/v1/openapi.json': {
    id: 'readDescription',
    tag: 'Service',
    summary: 'This description',
    description: 'OpenAPI 3.1 of every operation. It changes with an upgrade alone.',
    access: 'open',
    answers: {
      200: {
        description: 'The document.',
        content: {
          'application/json': {
            schema: { type: 'object', description: 'OpenAPI 3.1 (https://spec.openapis.org).' },
            example: { openapi: '3.1.0' },
          },
        },
        headers: { ETag: tag },
      },
      304: { description: 'It is the one you have.', headers: { ETag: tag } },
    },
  },
};
