import { describe, expect, it } from 'vitest';
import { safeCallbackPath } from './safe-callback-path.ts';

const HOST = 'desk.example:3000';

describe('safeCallbackPath', () => {
  it('keeps a path of ours, with its query', () => {
    expect(safeCallbackPath('/admin/reports?day=2', HOST)).toBe('/admin/reports?day=2');
    expect(safeCallbackPath(`https://${HOST}/admin/team`, HOST)).toBe('/admin/team');
  });

  it.each([
    'https://evil.example/admin',
    '//evil.example/admin',
    '/\\evil.example',
    '\\\\evil.example',
    `http://${HOST}//evil.example`,
    `http://${HOST}@evil.example/`,
    `http://evil@${HOST}/admin`,
    'javascript:alert(1)',
    'data:text/html,x',
    '/\t/evil.example',
    '/login?callbackUrl=/login',
    '/api/auth/signout',
    '',
    undefined,
    ['/admin/a'],
  ])('leads from %j to the desk', (given) => {
    expect(safeCallbackPath(given, HOST)).toBe('/admin');
  });
});
