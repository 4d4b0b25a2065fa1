import { describe, expect, it } from 'vitest';
import { clientKey } from './client-key.ts';

describe('what a client is counted by', () => {
  it.each([
    ['198.51.100.7', '198.51.100.7'],
    ['198.51.100.7:40123', '198.51.100.7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['::ffff:c633:6407', '198.51.100.7'],
    ['0:0:0:0:0:FFFF:198.51.100.7', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8:0:0:1::', '2001:db8:0:0::/64'],
    ['1:2:3:4:5:6:7::', '1:2:3:4::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
  ])('%s is %s', (address, key) => {
    expect(clientKey(address)).toBe(key);
  });

  it('is another in the next /64', () => {
    expect(clientKey('2001:db8:1:3::9')).not.toBe(clientKey('2001:db8:1:2::9'));
  });

  it.each(['unknown', '', 'x'.repeat(10_000), '1.2.3.4.5', '999.1.1.1:80', '[::1', '[[::1]]'])(
    'is one stranger for what is no address: %.20s',
    (address) => {
      expect(clientKey(address)).toBe('unknown');
    },
  );
});
