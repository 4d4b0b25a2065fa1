import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '#lib/core/browser/security-headers.ts';

const page = readFileSync('SECURITY.md', 'utf8').replace(/\s+/g, ' ');

it('names every header as it is sent', () => {
  for (const [name, value] of Object.entries(securityHeaders(true))) {
    expect(page).toContain(`\`${name}: ${value}\``);
  }
});

it('names every directive of the policy', () => {
  const policy = contentSecurityPolicy({ nonce: '…', host: null, development: false });
  for (const directive of policy.split('; ')) expect(page).toContain(`\`${directive}\``);
});
