import { describe, expect, it } from 'vitest';
import { exampleCall } from './example-call.ts';

const call = (...scopes: Parameters<typeof exampleCall>[2]) =>
  exampleCall('https://desk.example', 'earshot_x', scopes);

describe('the example of a new token', () => {
  it('asks for what the token may see', () => {
    expect(call('feedback:write', 'metrics:read')).toBe(
      "curl -H 'Authorization: Bearer earshot_x' https://desk.example/api/v1/metrics",
    );
    expect(call('feedback:read')).toMatch(/\/api\/v1\/feedback$/);
  });

  it('gives feedback when the token may do nothing else', () => {
    expect(call('feedback:write')).toContain(
      `/api/v1/feedback -H 'Content-Type: application/json' -d '{"customer_name":"Ada"`,
    );
  });
});
