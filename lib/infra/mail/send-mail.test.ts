import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseEnv } from '#lib/infra/env.ts';
import { setProcessWide } from '#lib/infra/process-wide.ts';
import { sendMail } from './send-mail.ts';

interface Received {
  recipients: string[];
  text: string;
}

let server: SMTPServer;
let received: Received[];

beforeEach(async () => {
  received = [];
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, session, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      received.push({ recipients, text: Buffer.concat(chunks).toString('utf8') });
      done();
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  setProcessWide(
    'env',
    parseEnv({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Shop <shop@shop.example>' }),
  );
});
afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));

const mail = { to: 'ada@team.example', subject: 'Two stars', text: 'Hello', html: '<p>Hello</p>' };

describe('sendMail', () => {
  it('hands a message over as text and as html', async () => {
    await sendMail(mail);
    expect(received[0]?.recipients).toEqual(['ada@team.example']);
    for (const part of [
      'From: Shop <shop@shop.example>',
      'To: ada@team.example',
      'Subject: Two stars',
      'Auto-Submitted: auto-generated',
      'text/plain',
      '<p>Hello</p>',
    ]) {
      expect(received[0]?.text).toContain(part);
    }
  });

  it('lets nobody add a header or a recipient', async () => {
    await sendMail({ ...mail, subject: 'Hi\r\nBcc: eve@evil.example\r\n\r\nBuy' });
    expect(received[0]?.recipients).toEqual(['ada@team.example']);
    expect(received[0]?.text).toContain('Subject: Hi Bcc: eve@evil.example Buy');
    expect(received[0]?.text).not.toMatch(/^Bcc:/m);
    await sendMail({ ...mail, to: 'ada@team.example, eve@evil.example' }).catch(() => {});
    expect(received.flatMap(({ recipients }) => recipients)).not.toContain('eve@evil.example');
  });

  it('says what is missing when no server is set', async () => {
    setProcessWide('env', parseEnv({}));
    await expect(sendMail(mail)).rejects.toMatchObject({
      code: 'unavailable',
      message: 'No e-mail can be sent: SMTP_URL and MAIL_FROM are not set.',
    });
  });
});
