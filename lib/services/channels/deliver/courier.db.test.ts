import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { ChannelKind } from '#lib/core/outbound/channel.ts';
import { OUTBOUND_EVENTS } from '#lib/core/outbound/outbound-event.ts';
import { RETRY_DELAYS_MS } from '#lib/core/outbound/retry-delay.ts';
import { recordEvents } from '#lib/data/outbox.ts';
import { parseEnv } from '#lib/infra/env.ts';
import { setProcessWide } from '#lib/infra/process-wide.ts';
import { changeChannel } from '#lib/services/channels/change-channel.ts';
import { type CreatedChannel, createChannel } from '#lib/services/channels/create-channel.ts';
import { listDeliveries } from '#lib/services/channels/list-deliveries.ts';
import { readChannel } from '#lib/services/channels/read-channel.ts';
import { replayEnded } from '#lib/services/channels/replay-ended.ts';
import { rotateSecret } from '#lib/services/channels/rotate-secret.ts';
import { testChannel } from '#lib/services/channels/test-channel.ts';
import { editFeedback } from '#lib/services/edit-feedback.ts';
import { submitFeedback } from '#lib/services/submit-feedback.ts';
import { type Receiver, startReceiver } from '#test/receiver.ts';
import { testContext } from '#test/test-context.ts';
import { Courier } from './courier.ts';

const context = testContext();
const { db } = context;
const SECRET = 'x'.repeat(40);
const environment = (more: Record<string, string> = {}) =>
  setProcessWide(
    'env',
    parseEnv({
      NEXTAUTH_SECRET: SECRET,
      LOG_LEVEL: 'silent',
      ALLOW_PRIVATE_DESTINATIONS: 'true',
      ...more,
    }),
  );

let receiver: Receiver;
let stop: AbortController;
let work: Promise<void>;

beforeEach(async () => {
  environment();
  receiver = await startReceiver();
  stop = new AbortController();
  work = Promise.resolve();
});
afterEach(async () => {
  stop.abort();
  await work;
  receiver.close();
});

const run = () => {
  work = new Courier(context).work(stop.signal);
};
const open = (more: { kind?: ChannelKind; destination?: string } = {}) =>
  createChannel(context, {
    kind: 'webhook',
    name: 'Ours',
    destination: receiver.url,
    events: OUTBOUND_EVENTS,
    ...more,
  });
const given = { customer_name: 'Zoë', feedback: 'Cold soup 😀 <!channel> <b>', rating: 2 };
const give = async () => (await submitFeedback(context, given)).feedback;
const log = async ({ id }: { id: string }) => (await listDeliveries(context, id)).data;
const first = async (channel: { id: string }) => (await log(channel))[0];
const hurry = () => db.query("UPDATE delivery SET due = now() WHERE state = 'pending'");
const tried = (channel: CreatedChannel, times = 1) =>
  expect.poll(async () => (await first(channel))?.attempts.length, { timeout: 10_000 }).toBe(times);
const arrival = async (count = 1) => {
  await expect.poll(() => receiver.arrived.length, { timeout: 10_000 }).toBe(count);
  const arrived = receiver.arrived[count - 1];
  if (!arrived) throw new Error('nothing arrived');
  return { ...arrived, headers: arrived.headers as Record<string, string> };
};

describe('a webhook', () => {
  it('tells what happened, signed so that only the secret’s holder can have sent it', async () => {
    const channel = await open();
    const feedback = await give();
    run();
    const { body, headers } = await arrival();
    const verified = new Webhook(channel.secret ?? '').verify(body, headers);
    expect(verified).toMatchObject({ type: 'feedback.created', data: feedback });
    expect(() =>
      new Webhook(channel.secret ?? '').verify(body.replace('soup', 'tea'), headers),
    ).toThrow();
    expect(() => new Webhook(`whsec_${btoa('another')}`).verify(body, headers)).toThrow();
    expect(Object.keys(headers).sort()).toEqual([
      'connection',
      'content-length',
      'content-type',
      'host',
      'user-agent',
      'webhook-id',
      'webhook-signature',
      'webhook-timestamp',
    ]);
    await tried(channel);
    expect(await first(channel)).toMatchObject({
      id: headers['webhook-id'],
      state: 'delivered',
      next_attempt_at: null,
      payload: JSON.parse(body),
      attempts: [{ number: 1, status: 200, error: null, response: 'ok' }],
    });
  });

  it('keeps its secret sealed in the database', async () => {
    const { secret } = await open();
    await open({
      kind: 'slack',
      destination: 'https://hooks.slack.example/services/T0/B0/verysecret',
    });
    const kept = JSON.stringify(await db.query('SELECT * FROM channel'));
    expect(kept).not.toContain(secret?.slice(6));
    expect(kept).not.toContain('verys');
  });

  it('is signed by the old secret too for a day after a new one was made', async () => {
    const channel = await open();
    const { secret } = await rotateSecret(context, channel.id);
    await testChannel(context, channel.id);
    run();
    const { body, headers } = await arrival();
    for (const one of [secret, channel.secret]) new Webhook(one ?? '').verify(body, headers);
    await db.query("UPDATE channel SET previous_until = now() - interval '1 second'");
    await testChannel(context, channel.id);
    const later = await arrival(2);
    new Webhook(secret ?? '').verify(later.body, later.headers);
    expect(() => new Webhook(channel.secret ?? '').verify(later.body, later.headers)).toThrow();
  });

  it('that fails is tried again with the same id, until it arrives', async () => {
    const channel = await open();
    receiver.answer = (response) => response.writeHead(500).end('<h1>Oops</h1>');
    await give();
    run();
    await tried(channel);
    const failing = await first(channel);
    expect(failing).toMatchObject({
      state: 'pending',
      attempts: [{ status: 500, error: 'refused', response: '<h1>Oops</h1>' }],
    });
    const wait = Date.parse(failing?.next_attempt_at ?? '') - Date.now();
    expect(wait).toBeGreaterThan(2_000);
    expect(wait).toBeLessThan(5_500);
    expect((await readChannel(context, channel.id)).failing_since).not.toBeNull();
    receiver.answer = (response) => response.writeHead(204).end();
    await hurry();
    await tried(channel, 2);
    expect(await first(channel)).toMatchObject({ state: 'delivered' });
    expect((await readChannel(context, channel.id)).failing_since).toBeNull();
    const ids = receiver.arrived.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
    expect(new Set(receiver.arrived.map(({ body }) => body)).size).toBe(1);
  });

  it('is given up after ten tries, and can be sent again by hand', async () => {
    const channel = await open();
    receiver.answer = (response) => response.writeHead(503).end();
    await give();
    await db.query('UPDATE delivery SET tries = $1', [RETRY_DELAYS_MS.length]);
    run();
    await tried(channel);
    expect(await first(channel)).toMatchObject({ state: 'failed', next_attempt_at: null });
    receiver.answer = (response) => response.end();
    expect(await replayEnded(context, channel.id, null)).toEqual({ replayed: 1 });
    await tried(channel, 2);
    expect(await first(channel)).toMatchObject({ state: 'delivered' });
    const id = (await first(channel))?.id ?? '';
    expect(await replayEnded(context, channel.id, id)).toEqual({ replayed: 1 });
    await tried(channel, 3);
    expect(new Set(receiver.arrived.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('waits as long as its receiver asks for', async () => {
    const channel = await open();
    receiver.answer = (response) => response.writeHead(429, { 'retry-after': '600' }).end();
    await give();
    run();
    await tried(channel);
    const wait = Date.parse((await first(channel))?.next_attempt_at ?? '') - Date.now();
    expect(wait).toBeGreaterThan(590_000);
  });

  it('is switched off when its receiver says it is gone', async () => {
    const channel = await open();
    receiver.answer = (response) => response.writeHead(410).end();
    await give();
    await give();
    await db.query(`UPDATE delivery SET due = now() + interval '1 hour'
      WHERE id = (SELECT max(id::text)::uuid FROM delivery)`);
    run();
    await expect
      .poll(() => readChannel(context, channel.id))
      .toMatchObject({
        enabled: false,
        disabled_reason: 'gone',
        deliveries: { cancelled: 1, failed: 1 },
      });
    await give();
    expect(await log(channel)).toHaveLength(2);
    await changeChannel(context, channel.id, { enabled: true });
    expect(await readChannel(context, channel.id)).toMatchObject({ disabled_reason: null });
  });

  it('follows no redirect', async () => {
    const other = await startReceiver();
    const channel = await open();
    receiver.answer = (response) => response.writeHead(307, { location: other.url }).end();
    await give();
    run();
    await tried(channel);
    expect(await first(channel)).toMatchObject({ state: 'pending', attempts: [{ status: 307 }] });
    expect(other.arrived).toEqual([]);
    other.close();
  });

  it('never reaches the own network unless the operator says so', async () => {
    const channel = await open();
    environment({ ALLOW_PRIVATE_DESTINATIONS: 'false' });
    await expect(open()).rejects.toMatchObject({ issues: [{ field: 'destination' }] });
    await give();
    run();
    await tried(channel);
    expect(await first(channel)).toMatchObject({ attempts: [{ error: 'private_destination' }] });
    expect(receiver.arrived).toEqual([]);
  });

  it('says of a connection that fails no more than that', async () => {
    receiver.close();
    const channel = await open();
    await give();
    run();
    await tried(channel);
    expect((await first(channel))?.attempts).toMatchObject([
      { status: null, error: 'unreachable', response: null },
    ]);
  });

  it('that hangs or floods holds up no other', async () => {
    const slow = await startReceiver();
    slow.answer = () => {};
    const flood = await startReceiver();
    flood.answer = (response) => {
      const more = () => void response.write('x'.repeat(65_536), more);
      more();
    };
    await open({ destination: slow.url });
    await open({ destination: flood.url });
    await open();
    for (let count = 0; count < 20; count += 1) await give();
    run();
    await expect.poll(() => receiver.arrived.length, { timeout: 20_000 }).toBe(20);
    await expect.poll(() => flood.arrived.length, { timeout: 20_000 }).toBe(20);
    expect(slow.arrived).toHaveLength(4);
    stop.abort();
    await work;
    const [left] = await db.query(
      "SELECT sum(tries)::int AS tries FROM delivery WHERE state = 'pending'",
    );
    expect(left).toEqual({ tries: 0 });
    slow.close();
    flood.close();
  });
});

describe('several processes', () => {
  it('deliver each event once', async () => {
    await open();
    await Promise.all(Array.from({ length: 60 }, give));
    const couriers = [new Courier(context), new Courier(context), new Courier(context)];
    work = Promise.all(couriers.map((one) => one.work(stop.signal))).then(() => {});
    await expect
      .poll(() => receiver.arrived.length, { timeout: 20_000 })
      .toBeGreaterThanOrEqual(60);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const ids = receiver.arrived.map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(60);
    expect(new Set(ids).size).toBe(60);
  });

  it('deliver what one was at when it was killed, with the same id', async () => {
    const channel = await open();
    const held = new Promise<void>((resolve) => {
      receiver.answer = () => resolve();
    });
    await give();
    const child: ChildProcess = spawn(
      process.execPath,
      ['test/run-courier.ts', JSON.stringify(inject('databaseAddress'))],
      {
        stdio: 'inherit',
        env: { ...process.env, NEXTAUTH_SECRET: SECRET, ALLOW_PRIVATE_DESTINATIONS: 'true' },
      },
    );
    await held;
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await first(channel)).toMatchObject({ state: 'pending', attempts: [] });
    receiver.answer = (response) => response.end();
    // The claim of the dead one runs out.
    await hurry();
    run();
    await tried(channel);
    expect(await first(channel)).toMatchObject({ state: 'delivered' });
    const ids = receiver.arrived.map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});

describe('a Slack-compatible channel', () => {
  it('is told in words that mention and link nobody', async () => {
    environment({ NEXTAUTH_URL: 'https://feedback.example' });
    await open({ kind: 'slack' });
    const { id } = await give();
    run();
    const { text } = JSON.parse((await arrival()).body);
    expect(text).toContain('*2 stars from Zoë*\nSource: api');
    expect(text).toContain('> Cold soup 😀 &lt;!channel&gt; &lt;b&gt;');
    expect(text).toContain(`<https://feedback.example/admin/feedback/${id}|Open on the desk>`);
  });

  it('has words for every event', async () => {
    await open({ kind: 'slack' });
    const at = new Date();
    const alert = {
      id: 'a',
      kind: 'topic_burst',
      topic: 'soup <@U1>',
      figures: { voices: 9, expected: 2.25 },
      digest: [{ id: 'd', kind: 'silence', topic: null, figures: {} }],
    };
    const report = { id: 'r', citations: [], content: { headline: { plain: 'All is well.' } } };
    await recordEvents(db, [
      { type: 'alert.raised', at, data: alert },
      { type: 'alert.resolved', at, data: { id: 'b' } },
      { type: 'feedback.deleted', at, data: { id: 'c' } },
      { type: 'report.created', at, data: report as never },
    ]);
    await editFeedback(context, (await give()).id, { rating: 5 });
    run();
    await expect.poll(() => receiver.arrived.length, { timeout: 10_000 }).toBe(6);
    const texts = receiver.arrived.map(({ body }) => JSON.parse(body).text);
    for (const text of [
      '*Alert: many customers speak of ‘soup &lt;@\u2060U1&gt;’*\nCustomers: 9, usually 2.3\n+ no feedback comes in',
      '*Over: something needs attention*',
      '*Feedback was deleted*\nc',
      '*A new report*\nAll is well.',
    ]) {
      expect(texts).toContain(text);
    }
    expect(texts.join('\n')).toContain('*Feedback from Zoë was edited: 5 stars*');
  });
});

describe('a channel by e-mail', () => {
  async function startMailServer(refuse?: number) {
    const mails: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      async onData(stream, _session, done) {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk);
        mails.push(Buffer.concat(chunks).toString('utf8'));
        done(refuse ? Object.assign(new Error('No such user'), { responseCode: refuse }) : null);
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    environment({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'shop@shop.example' });
    return { mails, close: () => server.close(() => {}) };
  }

  it('is told by a message', async () => {
    const server = await startMailServer();
    const channel = await open({ kind: 'email', destination: 'ada@team.example' });
    await give();
    run();
    await tried(channel);
    expect(await first(channel)).toMatchObject({ state: 'delivered' });
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]).toContain('To: ada@team.example');
    expect(server.mails[0]).toContain('=?UTF-8?');
    server.close();
  });

  it.each([
    [550, 'failed'],
    [451, 'pending'],
  ])('whose server answers %i is %s', async (status, state) => {
    const server = await startMailServer(status);
    const channel = await open({ kind: 'email', destination: 'ada@team.example' });
    await give();
    run();
    await tried(channel);
    expect(await first(channel)).toMatchObject({ state, attempts: [{ status, error: 'refused' }] });
    server.close();
  });

  it('waits for the operator where no mail server is set', async () => {
    const channel = await open({ kind: 'email', destination: 'ada@team.example' });
    await give();
    run();
    await tried(channel);
    expect(await first(channel)).toMatchObject({
      state: 'pending',
      attempts: [{ error: 'mail_not_set' }],
    });
  });
});
