// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Submission } from '#lib/core/form/check-draft.ts';
import { Courier, type Settled } from './courier.ts';
import { LocalOutbox } from './local-outbox.ts';
import type { SendOutcome } from './send-feedback.ts';

const first: Submission = {
  id: '01936f5e-8a3c-7cc1-9f00-3b1f6a1f0c11',
  customer_name: 'Ana',
  feedback: 'Lovely soup',
  rating: 5,
  timestamp: '2026-01-01T12:00:00.000Z',
};
const FRESH_ID = '01936f5e-8a3c-7cc1-9f00-3b1f6a1f0c22';
const accepted: SendOutcome = { kind: 'accepted', thankYou: null };
const away: SendOutcome = { kind: 'away', retryAfter: null };

function fakeStorage() {
  const records = new Map<string, string>();
  return {
    getItem: (key: string) => records.get(key) ?? null,
    setItem: (key: string, value: string) => records.set(key, value),
    removeItem: (key: string) => records.delete(key),
  };
}

function courierWith(...outcomes: SendOutcome[]) {
  const sent: Submission[] = [];
  const settled: [string, Settled['kind']][] = [];
  const courier = new Courier({
    outbox: Promise.resolve(new LocalOutbox()),
    send: async (submission) => {
      sent.push(submission);
      return outcomes.shift() ?? away;
    },
    mintId: () => FRESH_ID,
    onChange: () => {},
    onSettled: ({ id }, { kind }) => {
      settled.push([id, kind]);
      return kind === 'accepted';
    },
  });
  return { courier, sent, settled };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', fakeStorage());
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('Courier', () => {
  it('sends again by itself, unchanged, until it is accepted', async () => {
    const { courier, sent, settled } = courierWith(away, accepted);
    void courier.keep(first, null);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([first, first]);
    expect(settled).toEqual([[first.id, 'accepted']]);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toHaveLength(2);
  });

  it('does not come back before the time the server asked for', async () => {
    const { courier, sent } = courierWith(accepted);
    void courier.keep(first, 90);
    await vi.advanceTimersByTimeAsync(89_000);
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(sent).toHaveLength(1);
  });

  it('delivers at the next visit what an earlier one left', async () => {
    await courierWith().courier.keep(first, null);
    vi.clearAllTimers();
    const { courier, settled } = courierWith(accepted);
    courier.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(settled).toEqual([[first.id, 'accepted']]);
    expect(localStorage.getItem('earshot.outbox')).toBeNull();
  });

  it('tries at once when the network is back', async () => {
    const { courier, sent } = courierWith(accepted);
    courier.start();
    void courier.keep(first, 3600);
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(1);
  });

  it('takes one new id where its own is taken, and keeps to it', async () => {
    const { courier, sent } = courierWith({ kind: 'id_taken' }, away, accepted);
    void courier.keep(first, null);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.map(({ id }) => id)).toEqual([first.id, FRESH_ID, FRESH_ID]);
  });

  it('leaves the date out where it is too old', async () => {
    const tooOld: SendOutcome = {
      kind: 'refused',
      issues: [{ field: 'timestamp', code: 'too_old' }],
    };
    const { courier, sent, settled } = courierWith(tooOld, accepted);
    void courier.keep(first, null);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.at(-1)?.timestamp).toBeUndefined();
    expect(settled).toEqual([[first.id, 'accepted']]);
  });

  it('keeps what was refused, without asking again and again', async () => {
    const { courier, sent } = courierWith({ kind: 'refused', issues: [] });
    void courier.keep(first, null);
    await vi.advanceTimersByTimeAsync(600_000);
    await courier.deliver();
    expect(sent).toHaveLength(1);
    expect(localStorage.getItem('earshot.outbox')).toContain(first.id);
  });
});
