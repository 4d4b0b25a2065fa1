import { describe, expect, it } from 'vitest';
import { MOST_CHANNELS } from '#lib/core/outbound/channel.ts';
import { forgetDelivered } from '#lib/data/forget-delivered.ts';
import { submitFeedback } from '#lib/services/submit-feedback.ts';
import { testContext } from '#test/test-context.ts';
import { changeChannel } from './change-channel.ts';
import { createChannel } from './create-channel.ts';
import { deleteChannel } from './delete-channel.ts';
import { listChannels } from './list-channels.ts';
import { listDeliveries } from './list-deliveries.ts';
import { readChannel } from './read-channel.ts';
import { readDelivery } from './read-delivery.ts';
import { replayEnded } from './replay-ended.ts';
import { rotateSecret } from './rotate-secret.ts';
import { testChannel } from './test-channel.ts';

const context = testContext();
const NOBODY = '01a203ce-6e68-7c5e-aa5c-df78eb6254cc';
const input = {
  kind: 'webhook',
  name: 'Ours',
  destination: 'https://crm.example/hook#part',
  events: ['feedback.created', 'feedback.created'],
};

describe('a channel', () => {
  it('is made, listed without its secret, changed and deleted', async () => {
    const { secret, ...channel } = await createChannel(context, input);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(channel).toMatchObject({
      destination: 'https://crm.example/hook',
      events: ['feedback.created'],
      enabled: true,
    });
    expect(await listChannels(context)).toEqual([channel]);
    const changed = await changeChannel(context, channel.id, { name: 'CRM' });
    expect(changed).toEqual({ ...channel, name: 'CRM' });
    await deleteChannel(context, channel.id);
    expect(await listChannels(context)).toEqual([]);
    for (const attempt of [
      () => readChannel(context, channel.id),
      () => changeChannel(context, channel.id, {}),
      () => deleteChannel(context, channel.id),
      () => rotateSecret(context, channel.id),
      () => testChannel(context, channel.id),
      () => listDeliveries(context, channel.id),
      () => readDelivery(context, channel.id, NOBODY),
      () => replayEnded(context, channel.id, null),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'not_found' });
    }
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ name: 'a\u0000b' }, 'name'],
    [{ kind: 'pigeon' }, 'kind'],
    [{ events: [] }, 'events'],
    [{ events: ['everything'] }, 'events'],
    [{ destination: '' }, 'destination'],
    [{ destination: 'crm.example' }, 'destination'],
    [{ destination: 'ftp://crm.example' }, 'destination'],
    [{ destination: 'file:///etc/passwd' }, 'destination'],
    [{ destination: 'https://me:secret@crm.example' }, 'destination'],
    [{ destination: 'http://2130706433/' }, 'destination'],
    [{ destination: 'http://0x7f.1/' }, 'destination'],
    [{ destination: 'http://[::ffff:10.0.0.1]/' }, 'destination'],
    [{ destination: 'http://169.254.169.254./' }, 'destination'],
    [{ kind: 'slack', destination: 'http://127.1/' }, 'destination'],
    [{ kind: 'email', destination: 'https://crm.example' }, 'destination'],
    [{ kind: 'email', destination: 'a@b.example, c@d.example' }, 'destination'],
    [{ kind: 'email', destination: 'a@b.example\r\nBcc: c@d.example' }, 'destination'],
    [{ secret: 'mine' }, ''],
  ])('is refused when it makes no sense: %j', async (part, field) => {
    await expect(createChannel(context, { ...input, ...part })).rejects.toMatchObject({
      code: 'invalid_input',
      issues: [{ field }],
    });
  });

  it('that is Slack-compatible shows only the ends of its address, and signs nothing', async () => {
    const destination = 'https://hooks.slack.example/services/T0/B0/abcdefgh';
    const made = await createChannel(context, { ...input, kind: 'slack', destination });
    expect(made).toMatchObject({ destination: 'https://hooks.slack.example/…efgh', secret: null });
    await expect(rotateSecret(context, made.id)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is one of so many', async () => {
    for (let made = 0; made < MOST_CHANNELS; made += 1) await createChannel(context, input);
    await expect(createChannel(context, input)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('that is switched off is told nothing, and what waited is cancelled', async () => {
    const { id } = await createChannel(context, input);
    await submitFeedback(context, { customer_name: 'Ada', feedback: 'Hi', rating: 5 });
    await changeChannel(context, id, { enabled: false });
    await submitFeedback(context, { customer_name: 'Ada', feedback: 'Ho', rating: 5 });
    const { data } = await listDeliveries(context, id);
    expect(data).toMatchObject([{ state: 'cancelled', next_attempt_at: null }]);
    for (const attempt of [() => testChannel(context, id), () => replayEnded(context, id, null)]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'conflict' });
    }
  });

  it('is for those who may change settings', async () => {
    const scopes = ['feedback:read', 'feedback:manage', 'team:manage', 'metrics:read'] as const;
    const actor = { kind: 'token', tokenId: null, name: 't', scopes } as const;
    const as = { ...context, actor };
    const { id } = await createChannel(context, input);
    for (const attempt of [
      () => createChannel(as, input),
      () => listChannels(as),
      () => readChannel(as, id),
      () => changeChannel(as, id, {}),
      () => deleteChannel(as, id),
      () => rotateSecret(as, id),
      () => testChannel(as, id),
      () => listDeliveries(as, id),
      () => readDelivery(as, id, NOBODY),
      () => replayEnded(as, id, null),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

describe('deliveries', () => {
  it('are listed page by page and by state, and sent again one by one', async () => {
    const { id } = await createChannel(context, input);
    for (let count = 0; count < 5; count += 1) await testChannel(context, id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listDeliveries(context, id, { limit: '2', cursor });
      seen.push(...page.data.map((one) => one.id));
      cursor = page.next_cursor ?? undefined;
    } while (cursor);
    expect(new Set(seen).size).toBe(5);
    const [first = '', second = ''] = seen;
    await expect(replayEnded(context, id, first)).rejects.toThrow(/has not ended/);
    await context.db.query("UPDATE delivery SET state = 'failed', due = NULL WHERE id = $1", [
      first,
    ]);
    const failed = await listDeliveries(context, id, { state: 'failed' });
    expect(failed.data.map((one) => one.id)).toEqual([first]);
    expect(await replayEnded(context, id, first)).toEqual({ replayed: 1 });
    expect(await readDelivery(context, id, first)).toMatchObject({ state: 'pending' });
    const other = await createChannel(context, input);
    await expect(readDelivery(context, other.id, second)).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(listDeliveries(context, id, { state: 'lost' })).rejects.toMatchObject({
      issues: [{ field: 'state' }],
    });
  });

  it('whose words were erased are not sent again', async () => {
    const { id } = await createChannel(context, input);
    const given = { customer_name: 'Ada', feedback: 'Hi', rating: 5 };
    const { feedback } = await submitFeedback(context, given);
    await forgetDelivered(context.db, [feedback.id]);
    const [delivery] = (await listDeliveries(context, id)).data;
    expect(delivery).toMatchObject({ state: 'cancelled', erased: true });
    await expect(replayEnded(context, id, delivery?.id ?? '')).rejects.toThrow(/erased/);
    expect(await replayEnded(context, id, null)).toEqual({ replayed: 0 });
  });
});
