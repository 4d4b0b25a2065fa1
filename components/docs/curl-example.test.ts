import { describe, expect, it } from 'vitest';
import { curlExample } from './curl-example.ts';
import type { ListedOperation } from './list-operations.ts';

const listed = (given: object, security: Record<string, string[]>[]): ListedOperation => ({
  method: 'POST',
  path: '/api/v1/things/{id}',
  operation: {
    operationId: 'x',
    tags: [],
    summary: '',
    description: '',
    security,
    responses: {},
    ...given,
  },
});

describe('an example call', () => {
  it('quotes what it sends, so that a shell changes nothing', () => {
    const content = { 'application/json': { schema: {}, example: { name: "it's $HOME" } } };
    const body = { requestBody: { required: true, content } };
    expect(curlExample(listed(body, [{}]), 'https://a.example')).toBe(
      [
        "curl -X POST 'https://a.example/api/v1/things/01a203ce-6e68-7c5e-aa5c-df78eb6254cc' \\",
        "  -H 'Content-Type: application/json' \\",
        `  -d '{"name":"it'\\''s $HOME"}'`,
      ].join('\n'),
    );
  });

  it('sends a token where one is needed', () => {
    expect(curlExample(listed({}, [{ token: [] }]), '')).toContain('Bearer $TOKEN');
    expect(curlExample(listed({}, [{}]), '')).not.toContain('Bearer');
  });
});
