import { beforeEach, describe, expect, it } from 'vitest';
import type { AlertKind } from '#lib/core/alerts/alert.ts';
import { insertAlertRule } from '#lib/data/alert-rules.ts';
import { insertRows, type NewFeedback } from '#lib/data/insert-feedback.ts';
import { createBus } from '#lib/infra/bus.ts';
import { submitFeedback } from '#lib/services/submit-feedback.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { testContext } from '#test/test-context.ts';
import { acknowledgeAlert } from './acknowledge-alert.ts';
import { changeAlertRule } from './change-alert-rule.ts';
import { changeAlertSettings } from './change-alert-settings.ts';
import { evaluateAlerts } from './evaluate-alerts.ts';
import { listAlertRules } from './list-alert-rules.ts';
import { listAlerts } from './list-alerts.ts';
import { previewAlertRule } from './preview-alert-rule.ts';

const context = testContext();
const MINUTE = 60_000;
const NOW = Date.parse('2026-11-22T12:00:00Z'); // a Sunday
let moment = NOW;
const at = { ...context, now: () => new Date(moment) };
const pass = (minutes: number) => {
  moment += minutes * MINUTE;
};

/** A rule; what is in the database an hour before has been told of. */
async function rule(kind: AlertKind, params: object = {}, source: string | null = null) {
  const id = crypto.randomUUID();
  const told = new Date(NOW - 60 * MINUTE);
  await insertAlertRule(context.db, { id, kind, params, enabled: true, source }, told, told, 50);
  return id;
}

const alerts = async () => (await listAlerts(at)).data;
const give = (rating: number, given: object = {}) =>
  submitFeedback(at, { customer_name: 'Ada', feedback: 'Cold soup', rating, ...given });

/** A webhook that listens to alerts. */
async function listen() {
  await context.db.query(
    `INSERT INTO channel (id, kind, name, destination, events, created_at)
     VALUES (gen_random_uuid(), 'webhook', 'w', 'https://x.example', '{alert.raised,alert.resolved}', now())`,
  );
}
async function told() {
  const rows = await context.db.query<{ event: string; data: Told }>(
    'SELECT event, data FROM delivery ORDER BY at, event',
  );
  return rows.map(({ event, data }) => [event, data.kind, data.state, data.digest.length]);
}
interface Told {
  kind: string;
  state: string;
  digest: unknown[];
}

beforeEach(() => {
  moment = NOW;
});

describe('a low rating', () => {
  it('alarms once however many look at once, and others join it', async () => {
    await rule('low_rating');
    await listen();
    const { feedback } = await give(1);
    await give(2);
    const others = Array.from({ length: 6 }, () => ({ ...at, bus: createBus() }));
    await Promise.all(others.map((other) => evaluateAlerts(other, { quick: true })));
    const [alert, ...more] = await alerts();
    expect(more).toEqual([]);
    expect(alert).toMatchObject({
      kind: 'low_rating',
      severity: 'warning',
      state: 'open',
      figures: { count: 1, threshold: 1 },
      feedback_ids: [feedback.id],
      held: false,
    });
    for (let more = 0; more < 4; more += 1) await give(1);
    pass(1);
    await evaluateAlerts(at, { quick: true });
    expect(await alerts()).toMatchObject([
      { id: alert?.id, severity: 'critical', figures: { count: 5 } },
    ]);
    expect(await told()).toEqual([['alert.raised', 'low_rating', 'open', 0]]);
  });

  it('is found after a restart, and again only when it is news', async () => {
    await rule('low_rating', { resolve_minutes: 30 });
    await listen();
    await give(1);
    pass(300); // nobody looked for hours
    await evaluateAlerts(at);
    expect(await alerts()).toMatchObject([{ state: 'open' }]);
    pass(31);
    await evaluateAlerts(at);
    expect(await alerts()).toMatchObject([{ state: 'resolved', resolution: 'expired' }]);
    pass(1);
    await evaluateAlerts(at);
    expect(await alerts()).toHaveLength(1);
    await give(1, { customer_name: 'Bo' });
    await evaluateAlerts(at);
    expect(await alerts()).toMatchObject([{ figures: { count: 1 } }, { state: 'resolved' }]);
    expect((await told()).map(([event]) => event)).toEqual([
      'alert.raised',
      'alert.resolved',
      'alert.raised',
    ]);
  });

  it('is over when somebody takes it up, with name and time', async () => {
    await rule('low_rating');
    await give(1);
    await evaluateAlerts(at);
    const [open] = await alerts();
    pass(2);
    const done = await acknowledgeAlert(at, open?.id ?? '');
    expect(done).toMatchObject({
      state: 'resolved',
      resolution: 'acknowledged',
      acknowledged_by: 'test',
      acknowledged_at: new Date(moment).toISOString(),
    });
    await evaluateAlerts(at);
    expect(await alerts()).toHaveLength(1);
  });

  it('that is committed late is told of all the same', async () => {
    await rule('low_rating');
    await give(1);
    await evaluateAlerts(at);
    const [open] = await alerts();
    await acknowledgeAlert(at, open?.id ?? '');
    // Received ten seconds before the one that was seen.
    const late = newFeedbackRow({ rating: 1, receivedAt: new Date(NOW - 10_000) });
    await insertRows(context.db, [late]);
    await evaluateAlerts(at);
    expect(await alerts()).toMatchObject([{ feedback_ids: [late.id] }, { state: 'resolved' }]);
  });

  it('alarms of nothing that is demo, imported, from elsewhere, or came while it slept', async () => {
    const id = await rule('low_rating', { threshold: 2 }, 'shop-12');
    const startedAt = new Date(NOW - 5_000);
    await context.db.query(
      `INSERT INTO import_run (id, state, started_at, heard_at, started_by, format, dry_run)
       VALUES (gen_random_uuid(), 'done', $1, $1, 'x', 'csv', false)`,
      [startedAt],
    );
    const shop = { rating: 1 as const, source: 'shop-12', receivedAt: new Date(NOW) };
    await insertRows(context.db, [
      newFeedbackRow({ ...shop, demo: true }),
      newFeedbackRow({ ...shop, receivedAt: startedAt }),
      newFeedbackRow({ ...shop, source: 'form' }),
      newFeedbackRow({ ...shop, rating: 3 }),
    ]);
    await evaluateAlerts(at);
    expect(await alerts()).toEqual([]);
    await changeAlertRule(at, id, { snoozed_until: new Date(NOW + 60 * MINUTE).toISOString() });
    await insertRows(context.db, [newFeedbackRow(shop)]);
    await evaluateAlerts(at);
    pass(61);
    await evaluateAlerts(at);
    expect(await alerts()).toEqual([]);
    const receivedAt = new Date(moment);
    await insertRows(context.db, [newFeedbackRow({ ...shop, rating: 2, receivedAt })]);
    await evaluateAlerts(at);
    expect(await alerts()).toMatchObject([{ source: 'shop-12', figures: { count: 1 } }]);
    await changeAlertRule(at, id, { enabled: false });
    await evaluateAlerts(at);
    expect(await alerts()).toMatchObject([{ resolution: 'switched_off' }]);
  });
});

describe('quiet hours and digests', () => {
  const day = { from: '09:00', to: '18:00' };
  const always = { after: 100, minutes: 15 };

  it('keep what is raised on the desk and tell of it when they end', async () => {
    const quiet_hours = [null, null, null, null, null, null, day];
    await changeAlertSettings(at, { quiet_hours, digest: always });
    await rule('low_rating', {}, 'north');
    await rule('low_rating', {}, 'south');
    await listen();
    await give(1, { source: 'north' });
    await give(1, { source: 'south' });
    await evaluateAlerts(at);
    expect((await alerts()).map(({ state, held }) => [state, held])).toEqual([
      ['open', true],
      ['open', true],
    ]);
    const [first] = await alerts();
    pass(10);
    await acknowledgeAlert(at, first?.id ?? '');
    expect(await told()).toEqual([]);
    pass(6 * 60);
    await evaluateAlerts(at, { quick: true });
    const [notice, ...more] = await told();
    expect(more).toEqual([]);
    expect(notice?.slice(0, 2)).toEqual(['alert.raised', 'low_rating']);
    expect(notice?.at(-1)).toBe(1);
    expect((await alerts()).every(({ held }) => !held)).toBe(true);
  });

  it('combine what comes after a few', async () => {
    await changeAlertSettings(at, {
      quiet_hours: Array(7).fill(null),
      digest: { after: 2, minutes: 15 },
    });
    await listen();
    for (const source of ['a', 'b', 'c', 'd', 'e']) {
      await rule('low_rating', {}, source);
      await give(1, { source });
      pass(0.1);
      await evaluateAlerts(at);
    }
    expect((await told()).map((notice) => notice.at(-1))).toEqual([0, 0]);
    pass(16);
    await evaluateAlerts(at);
    expect((await told()).map((notice) => notice.at(-1))).toEqual([0, 0, 2]);
  });
});

/** Feedback of so many days, the last ending at NOW. */
async function history(
  days: number,
  perDay: number,
  make: (index: number) => Partial<NewFeedback>,
) {
  const step = 86_400_000 / perDay;
  const rows = Array.from({ length: days * perDay }, (_, index) => {
    const timestamp = new Date(NOW - (index + 0.5) * step);
    return newFeedbackRow({ timestamp, receivedAt: timestamp, ...make(index) });
  });
  for (let first = 0; first < rows.length; first += 500) {
    await insertRows(context.db, rows.slice(first, first + 500));
  }
}

describe('what is held against history', () => {
  it('a drop is found, stays one alert, and is over when ratings recover', async () => {
    await rule('rating_drop', { baseline_days: 7 });
    await history(9, 48, (index) => ({ rating: index < 48 ? 2 : index % 5 === 0 ? 3 : 5 }));
    await evaluateAlerts(at);
    await evaluateAlerts(at);
    expect(await alerts()).toMatchObject([
      {
        kind: 'rating_drop',
        severity: 'critical',
        figures: { count: 48, average_rating: 2 },
        state: 'open',
      },
    ]);
    expect((await alerts())[0]?.feedback_ids).toHaveLength(20);
    await context.db.query('UPDATE feedback SET rating = 5');
    await evaluateAlerts(at);
    expect(await alerts()).toMatchObject([{ state: 'open' }]);
    pass(30);
    await evaluateAlerts(at);
    expect(await alerts()).toMatchObject([{ state: 'resolved', resolution: 'recovered' }]);
  });

  it('a drop of demo data is none', async () => {
    await rule('rating_drop', { baseline_days: 7 });
    await history(9, 48, (index) => ({ rating: index < 48 ? 2 : 5, demo: index < 40 }));
    await evaluateAlerts(at);
    expect(await alerts()).toEqual([]);
  });

  it('a silence is found, and over with the next feedback', async () => {
    await rule('silence');
    await history(35, 96, (index) =>
      index < 20 ? { timestamp: new Date(NOW - 5 * 60 * MINUTE) } : {},
    );
    await evaluateAlerts(at);
    expect(await alerts()).toMatchObject([
      { kind: 'silence', figures: { silent_minutes: 300, expected: 20 } },
    ]);
    pass(60);
    await evaluateAlerts(at);
    expect(await alerts()).toMatchObject([{ state: 'open', figures: { silent_minutes: 360 } }]);
    await give(5);
    await evaluateAlerts(at, { quick: true });
    expect(await alerts()).toMatchObject([{ state: 'resolved', resolution: 'recovered' }]);
  });

  it('a burst of a topic is found in voices, not in the echo of one', async () => {
    await rule('topic_burst');
    await history(9, 48, (index) => ({
      topics: [['staff'], ['cake'], ['coffee']][index % 3] ?? [],
    }));
    const shout = (customerName: string, topic: string) =>
      newFeedbackRow({
        timestamp: new Date(NOW - 10 * MINUTE),
        customerName,
        topics: [topic],
        sentimentScore: -0.6,
        sentiment: 'negative',
        feedback: `${customerName} says ${topic}`,
      });
    await insertRows(context.db, [
      ...['Al', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus'].map((name) => shout(name, 'checkout')),
      ...Array.from({ length: 9 }, () => shout('Zed', 'parking')),
    ]);
    await evaluateAlerts(at);
    expect(await alerts()).toMatchObject([
      { kind: 'topic_burst', topic: 'checkout', severity: 'warning', figures: { voices: 7 } },
    ]);
    expect((await alerts())[0]?.feedback_ids).toHaveLength(7);
    pass(61);
    await evaluateAlerts(at);
    pass(10);
    await evaluateAlerts(at);
    expect(await alerts()).toMatchObject([{ topic: 'checkout', resolution: 'recovered' }]);
  });
});

describe('a rule', () => {
  it('is changed within its limits, by those who may', async () => {
    const id = await rule('low_rating');
    expect(await changeAlertRule(at, id, { params: { threshold: 2 } })).toMatchObject({
      params: { threshold: 2, resolve_minutes: 60 },
    });
    for (const wrong of [
      { params: { threshold: 3 } },
      { params: { min_drop: 1 } },
      { params: { threshold: '2' } },
      { enabled: 'yes' },
      { source: '' },
      { kind: 'silence' },
      { snoozed_until: 'tomorrow' },
    ]) {
      await expect(changeAlertRule(at, id, wrong)).rejects.toMatchObject({ code: 'invalid_input' });
    }
    const actor = { kind: 'token', tokenId: 't', name: 't', scopes: ['metrics:read'] } as const;
    expect(await listAlertRules({ ...at, actor })).toHaveLength(1);
    for (const attempt of [
      changeAlertRule({ ...at, actor }, id, { enabled: false }),
      changeAlertSettings({ ...at, actor }, {}),
      acknowledgeAlert({ ...at, actor }, id),
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

describe('trying a rule on history', () => {
  it('says how often it would have alarmed', async () => {
    await history(60, 24, (index) => ({ rating: index % 24 === 0 && index < 240 ? 1 : 5 }));
    const tried = (given: object) => previewAlertRule(at, given);
    expect(await tried({ kind: 'low_rating' })).toMatchObject({ days: 30, count: 10 });
    expect(await tried({ kind: 'low_rating', source: 'nowhere' })).toMatchObject({ count: 0 });
    expect(await tried({ kind: 'low_rating', source: 'form' })).toMatchObject({ count: 10 });
    for (const kind of ['rating_drop', 'topic_burst', 'silence']) {
      expect(await tried({ kind })).toEqual({ days: 30, count: 0, raised_at: [] });
    }
    // A day of complaints a week ago, and none of it yesterday.
    await context.db.query(
      `UPDATE feedback SET rating = 1 WHERE "timestamp" BETWEEN $1::timestamptz - interval '8 days'
          AND $1::timestamptz - interval '7 days'`,
      [new Date(NOW)],
    );
    expect(await tried({ kind: 'rating_drop' })).toMatchObject({ count: 1 });
    await context.db.query(
      `DELETE FROM feedback WHERE "timestamp" BETWEEN $1::timestamptz - interval '4 days'
          AND $1::timestamptz - interval '3 days'`,
      [new Date(NOW)],
    );
    expect(await tried({ kind: 'silence' })).toMatchObject({ count: 1 });
  });
});
