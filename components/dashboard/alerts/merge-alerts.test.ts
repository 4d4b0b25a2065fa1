import { describe, expect, it } from 'vitest';
import type { AlertWire } from '#lib/core/alerts/alert-wire.ts';
import { mergeAlerts } from './merge-alerts.ts';

const alert = (id: string, minute: number, updated = minute): AlertWire => {
  const at = (value: number) => new Date(Date.UTC(2026, 10, 22, 12, value)).toISOString();
  return {
    id,
    kind: 'low_rating',
    severity: 'warning',
    state: updated > minute ? 'resolved' : 'open',
    rule_id: null,
    source: null,
    topic: null,
    raised_at: at(minute),
    updated_at: at(updated),
    resolved_at: null,
    resolution: null,
    acknowledged_at: null,
    acknowledged_by: null,
    held: false,
    period: { from: at(minute), to: at(minute) },
    figures: {},
    feedback_ids: [],
    link: '/admin/alerts',
  };
};
const states = (alerts: AlertWire[]) => alerts.map(({ id, state }) => `${id} ${state}`);

describe('alerts of a page and of the socket', () => {
  it('are one list, the newest first, each as it was last', () => {
    const changed = new Map([
      ['a', alert('a', 1, 5)],
      ['c', alert('c', 3)],
    ]);
    expect(states(mergeAlerts([alert('b', 2), alert('a', 1)], changed))).toEqual([
      'c open',
      'b open',
      'a resolved',
    ]);
  });

  it('do not go back in time when a page comes after the event', () => {
    const stale = new Map([['a', alert('a', 1)]]);
    expect(states(mergeAlerts([alert('a', 1, 5)], stale))).toEqual(['a resolved']);
  });
});
