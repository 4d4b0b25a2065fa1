import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createStamp } from './stamp-request.ts';

function stamped(trust: string, peer: string, headers: Record<string, string>): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: peer });
  const request = new IncomingMessage(socket);
  Object.assign(request.headers, headers);
  createStamp(trust)(request);
  return request;
}

const clientOf = (...given: Parameters<typeof stamped>) =>
  stamped(...given).headers['x-earshot-client'];

describe('the client’s address', () => {
  const forwarded = { 'x-forwarded-for': '203.0.113.7, 10.0.0.2' };

  it('is the peer’s, whatever a stranger writes', () => {
    expect(clientOf('', '198.51.100.1', forwarded)).toBe('198.51.100.1');
    expect(clientOf('', '198.51.100.1', { 'x-earshot-client': '1.2.3.4' })).toBe('198.51.100.1');
    expect(clientOf('loopback', '198.51.100.1', forwarded)).toBe('198.51.100.1');
  });

  it('is what trusted proxies say, counted from the near end', () => {
    expect(clientOf('loopback', '127.0.0.1', { 'x-forwarded-for': '203.0.113.7' })).toBe(
      '203.0.113.7',
    );
    expect(clientOf('1', '10.0.0.3', forwarded)).toBe('10.0.0.2');
    expect(clientOf('2', '10.0.0.3', forwarded)).toBe('203.0.113.7');
    expect(clientOf('10.0.0.0/8', '10.0.0.3', { 'x-forwarded-for': '6.6.6.6, 203.0.113.7' })).toBe(
      '203.0.113.7',
    );
  });

  it('is read from no other header, and from no proxy behind a stranger', () => {
    const spoofed = {
      forwarded: 'for=1.2.3.4',
      'x-real-ip': '1.2.3.4',
      'x-client-ip': '1.2.3.4',
      'true-client-ip': '1.2.3.4',
      'cf-connecting-ip': '1.2.3.4',
      'x-earshot-client': '1.2.3.4',
    };
    expect(clientOf('', '198.51.100.1', spoofed)).toBe('198.51.100.1');
    expect(clientOf('loopback', '127.0.0.1', spoofed)).toBe('127.0.0.1');
    const chain = { 'x-forwarded-for': '127.0.0.1, 1.2.3.4, 127.0.0.1, 198.51.100.1' };
    expect(clientOf('loopback', '127.0.0.1', chain)).toBe('198.51.100.1');
  });

  it('has one spelling', () => {
    expect(clientOf('', '::ffff:198.51.100.1', {})).toBe('198.51.100.1');
  });

  it('leaves no forwarded header of a stranger for others to believe', () => {
    const headers = {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'x-middleware-subrequest': 'proxy:proxy:proxy',
    };
    const stranger = stamped('', '198.51.100.1', headers).headers;
    expect(Object.keys(stranger)).toEqual(['x-earshot-client']);
    const proxy = stamped('loopback', '127.0.0.1', headers).headers;
    expect(proxy['x-forwarded-host']).toBe('evil.example');
    expect(proxy['x-middleware-subrequest']).toBeUndefined();
  });

  it('refuses a setting it does not understand', () => {
    expect(() => createStamp('my proxy')).toThrow(TypeError);
  });
});
