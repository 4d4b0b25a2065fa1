import { expect, it } from 'vitest';
import type { KioskWire } from '#lib/core/kiosk/kiosk-wire.ts';
import { kioskState } from './kiosk-state.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const kiosk: KioskWire = {
  id: 'k',
  name: 'Till',
  source: 'kiosk',
  locale: 'en',
  created_at: '2026-11-01T08:00:00Z',
  link_expires_at: null,
  enrolled_at: '2026-11-01T09:00:00Z',
  last_seen_at: '2026-11-23T11:59:00Z',
  waiting: 0,
  refused: 0,
  oldest_at: null,
  last_sent_at: null,
};

it.each([
  ['live', {}],
  ['away', { last_seen_at: '2026-11-23T11:55:00Z' }],
  ['new', { enrolled_at: null, link_expires_at: '2026-11-23T12:00:01Z' }],
  ['expired', { enrolled_at: null, link_expires_at: '2026-11-23T11:59:59Z' }],
  // Another link is out, and the device goes on meanwhile.
  ['live', { link_expires_at: '2026-11-30T12:00:00Z' }],
] as const)('is %s with %o', (state, given) => {
  expect(kioskState({ ...kiosk, ...given }, NOW)).toBe(state);
});
