import { randomUUID } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { checkPin } from '#lib/core/kiosk/pin.ts';
import type { Context } from '#lib/services/context.ts';
import { submitFeedback } from '#lib/services/submit-feedback.ts';
import { testContext } from '#test/test-context.ts';
import { createKiosk } from './create-kiosk.ts';
import { enrolDevice } from './enrol-device.ts';
import { forgetKiosk } from './forget-kiosk.ts';
import { listKiosks } from './list-kiosks.ts';
import { recognizeKiosk } from './recognize-kiosk.ts';
import { renewKioskLink } from './renew-kiosk-link.ts';
import { takeKioskReport } from './take-kiosk-report.ts';

const DAY_MS = 86_400_000;
const context = testContext();
const stranger: Context = { ...context, actor: { kind: 'customer', address: '::1' } };
const TILL = { name: 'Till', source: 'shop-12', locale: 'es', pin: '2046' };

const newKey = () => `earshot_kiosk_${randomUUID().replaceAll('-', '')}${'A'.repeat(11)}`;
const at = (base: Context, moment: number): Context => ({ ...base, now: () => new Date(moment) });

async function enrolled(made = context): Promise<{ id: string; key: string; device: Context }> {
  const { id, code } = await createKiosk(made, TILL);
  const key = newKey();
  await enrolDevice({ ...stranger, now: made.now }, { code, key });
  const actor = await recognizeKiosk(context, key);
  if (!actor) throw new Error('the device is not known');
  return { id, key, device: { ...context, actor } };
}

describe('a link', () => {
  it('makes one device the kiosk, and tells it all it needs with no network', async () => {
    const { code, id } = await createKiosk(context, TILL);
    const key = newKey();
    const setup = await enrolDevice(stranger, { code, key });
    expect(setup).toMatchObject({ id, name: 'Till', source: 'shop-12', locale: 'es' });
    expect(await checkPin('2046', setup.pin_hash)).toBe(true);
    // Its answer may have been lost: the same device asks again, another is refused.
    expect(await enrolDevice(stranger, { code, key })).toEqual(setup);
    await expect(enrolDevice(stranger, { code, key: newKey() })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('goes to one of twenty devices that open it at once', async () => {
    const { code } = await createKiosk(context, TILL);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => enrolDevice(stranger, { code, key: newKey() })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('runs out, and another takes its place', async () => {
    const { code, id } = await createKiosk(at(context, Date.now() - 8 * DAY_MS), TILL);
    await expect(enrolDevice(stranger, { code, key: newKey() })).rejects.toMatchObject({
      code: 'not_found',
    });
    const again = await renewKioskLink(context, id);
    await expect(enrolDevice(stranger, { code: again.code, key: newKey() })).resolves.toBeDefined();
  });

  it('leaves the device that is there its key until another opens it', async () => {
    const { id, key } = await enrolled();
    const { code } = await renewKioskLink(context, id);
    expect(await recognizeKiosk(context, key)).not.toBeNull();
    const next = newKey();
    await enrolDevice(stranger, { code, key: next });
    expect(await recognizeKiosk(context, key)).toBeNull();
    expect(await recognizeKiosk(context, next)).not.toBeNull();
  });
});

describe('a kiosk', () => {
  it('tells what waits on it, and everybody who watches hears that it did', async () => {
    const { id, device } = await enrolled();
    const heard: string[] = [];
    context.bus.subscribe('kiosk', (event) => heard.push(event.id));
    const oldest = '2026-01-02T03:04:05.000Z';
    await takeKioskReport(device, { waiting: 12, refused: 1, oldest_at: oldest, sent_at: null });
    expect(heard).toEqual([id]);
    expect(await listKiosks(context)).toMatchObject([
      { id, waiting: 12, refused: 1, oldest_at: oldest, last_sent_at: null },
    ]);
  });

  it('keeps the times of half a year offline, but none from before it was set up', async () => {
    const setUp = Date.now() - 180 * DAY_MS;
    const { device } = await enrolled(at(context, setUp));
    const piece = (days: number) => ({
      id: uuidv7(),
      customer_name: 'Ann',
      feedback: 'Kept for long',
      rating: 4,
      timestamp: new Date(setUp + days * DAY_MS).toISOString(),
    });
    const kept = piece(1);
    const { feedback } = await submitFeedback(device, kept);
    expect(feedback.timestamp).toBe(kept.timestamp);
    const tooOld = { issues: [expect.objectContaining({ field: 'timestamp', code: 'too_old' })] };
    await expect(submitFeedback(device, piece(-1))).rejects.toMatchObject(tooOld);
    // Nobody else is believed for so long.
    await expect(submitFeedback(stranger, piece(1))).rejects.toMatchObject(tooOld);
  });

  it('may give feedback and tell of itself, and nothing else', async () => {
    const { device } = await enrolled();
    await expect(listKiosks(device)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(createKiosk(device, TILL)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is nobody once it is forgotten', async () => {
    const { id, key, device } = await enrolled();
    await forgetKiosk(context, id);
    expect(await recognizeKiosk(context, key)).toBeNull();
    const report = { waiting: 0, refused: 0, oldest_at: null, sent_at: null };
    for (const actor of [device, stranger, context]) {
      await expect(takeKioskReport(actor, report)).rejects.toMatchObject({
        code: 'unauthenticated',
      });
    }
  });
});

it.each([
  ['waiting', -1],
  ['waiting', 1e12],
  ['oldest_at', '+275760-09-13T00:00:00.000Z'],
  ['oldest_at', 'yesterday'],
  ['sent_at', 7],
])('a report with %s %j is refused', async (field, value) => {
  const { device } = await enrolled();
  const report = { waiting: 0, refused: 0, oldest_at: null, sent_at: null, [field]: value };
  await expect(takeKioskReport(device, report)).rejects.toMatchObject({ code: 'invalid_input' });
});

it.each([
  ['name', ''],
  ['source', '<script>'],
  ['locale', 'xx'],
  ['pin', '12'],
  ['pin', '123456789'],
  ['pin', '12a4'],
])('a kiosk with %s %j is refused', async (field, value) => {
  await expect(createKiosk(context, { ...TILL, [field]: value })).rejects.toMatchObject({
    code: 'invalid_input',
    issues: [expect.objectContaining({ field })],
  });
});
