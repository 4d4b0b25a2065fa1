import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, securityHeaders, wellFormedHost } from './security-headers.ts';

const production = { nonce: 'bm9uY2U=', host: 'desk.example:3000', development: false };

describe('contentSecurityPolicy', () => {
  it('lets run only what carries the nonce', () => {
    const policy = contentSecurityPolicy(production);
    expect(policy).toContain("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic';");
    expect(policy).toContain("style-src 'self' 'nonce-bm9uY2U=';");
    expect(policy).not.toContain('unsafe');
  });

  it('names the sockets of its own host alone', () => {
    expect(contentSecurityPolicy(production)).toContain(
      "connect-src 'self' ws://desk.example:3000 wss://desk.example:3000;",
    );
  });

  it.each(['a; script-src *', 'a b', "x' 'unsafe-inline'", 'evil,host', '', 'a/b', 'a@b'])(
    'keeps the host %j out',
    (host) => {
      expect(contentSecurityPolicy({ ...production, host })).toContain("connect-src 'self';");
    },
  );

  it('lets be framed by those who may, and by nobody else', () => {
    const framed = (...framedBy: string[]) =>
      /frame-ancestors (.*)$/.exec(contentSecurityPolicy({ ...production, framedBy }))?.[1];
    expect(contentSecurityPolicy(production)).toContain("frame-ancestors 'none'");
    expect(framed('https://shop.example', "x; script-src 'unsafe-inline'")).toBe(
      "'self' https://shop.example",
    );
    expect(framed('no origin')).toBe("'none'");
  });

  it('allows evaluation in development only', () => {
    expect(contentSecurityPolicy({ ...production, development: true })).toContain('unsafe-eval');
  });
});

describe('wellFormedHost', () => {
  it.each(['localhost', 'localhost:3000', '127.0.0.1:80', '[::1]:3000', 'a-b.example'])(
    'accepts %s',
    (host) => {
      expect(wellFormedHost(host)).toBe(host);
    },
  );

  it('refuses an absent or endless host', () => {
    expect(wellFormedHost(null)).toBeNull();
    expect(wellFormedHost('a'.repeat(300))).toBeNull();
  });
});

describe('securityHeaders', () => {
  it('keep to https where that is the address, and promise nothing elsewhere', () => {
    expect(securityHeaders(true)['Strict-Transport-Security']).toBe('max-age=31536000');
    expect(securityHeaders(false)['Strict-Transport-Security']).toBeUndefined();
  });
});
