import { describe, expect, it } from 'vitest';
import { routeLabel } from './route-label.ts';

describe('what a request is counted under', () => {
  it.each([
    ['/api/v1/feedback?limit=5', '/api/v1/feedback'],
    ['/api/v1/feedback/01a203ce-6e68-7c5e-aa5c-df78eb6254cc', '/api/v1/feedback/:id'],
    ['/api/v1/reports/01A203CE-6e68-7c5e-aa5c-df78eb6254cc/check', '/api/v1/reports/:id/check'],
    ['/admin/feedback?search=Ada', '/admin'],
    ['/_next/static/x.js', 'file'],
    ['/api/auth/callback/credentials', '/api/auth'],
    ['/wp-admin/setup.php', 'other'],
    ['/api/v1/feedback/%00', 'other'],
    ['/', '/'],
  ])('%s is %s', (url, label) => {
    expect(routeLabel(url)).toBe(label);
  });

  it('has no more names than there are places, whatever is asked for', () => {
    const labels = Array.from({ length: 500 }, (_, index) =>
      routeLabel(`/x${index}/api/v1/${index}`),
    );
    expect(new Set(labels)).toEqual(new Set(['other']));
  });
});
