import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseEnv } from '#lib/infra/env.ts';
import { setProcessWide } from '#lib/infra/process-wide.ts';
import { submitFeedback } from '#lib/services/submit-feedback.ts';
import { testContext } from '#test/test-context.ts';
import { mailNewPlans } from './mail-new-plans.ts';

const context = testContext();
const { db } = context;
let server: SMTPServer;
let received: { to: string[]; text: string }[];

beforeEach(async () => {
  received = [];
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, session, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      const to = session.envelope.rcptTo.map(({ address }) => address);
      received.push({ to, text: Buffer.concat(chunks).toString('utf8') });
      done();
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  setProcessWide(
    'env',
    parseEnv({
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: 'Shop <shop@shop.example>',
      NEXTAUTH_URL: 'https://desk.example',
      NEXTAUTH_SECRET: 'x'.repeat(40),
      LOG_LEVEL: 'silent',
    }),
  );
  for (const [email, role] of [
    ['ada@team.example', 'admin'],
    ['eve@team.example', 'viewer'],
  ]) {
    await db.query(
      `INSERT INTO "user" (id, email, name, role, created_at) VALUES ($1, $2, 'A', $3, now())`,
      [uuidv7(), email, role],
    );
  }
});
afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));

const give = async (feedback: string) => {
  await submitFeedback(context, { customer_name: 'Lucía', feedback, rating: 1 });
  await db.query(`UPDATE response_plan SET draft = 'Hello', draft_language = 'en'`);
};
const pass = (minutes: number) =>
  db.query('UPDATE response_plan SET mailed_at = mailed_at - make_interval(mins => $1)', [minutes]);

it('tells admins of the first plan at once, of those that follow together, and of each once', async () => {
  await give('The soup was cold');
  expect(await mailNewPlans(context)).toBe(1);
  expect(received.map(({ to }) => to)).toEqual([['ada@team.example']]);
  expect(received[0]?.text).toContain('Subject: An unhappy customer waits for an answer');
  expect(received[0]?.text).toContain('https://desk.example/admin/responses');
  expect(received[0]?.text).not.toMatch(/soup|Luc/);
  for (const words of ['Cold', 'Late', 'Rude']) await give(words);
  expect(await mailNewPlans(context)).toBe(0);
  await pass(16);
  expect(await mailNewPlans(context)).toBe(1);
  expect(received[1]?.text).toContain('Subject: 3 unhappy customers wait for an answer');
  await pass(16);
  expect(await mailNewPlans(context)).toBe(0);
  expect(received).toHaveLength(2);
});
