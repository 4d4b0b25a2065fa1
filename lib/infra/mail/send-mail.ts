import { mailTransport } from './mail-transport.ts';

export interface Mail {
  /** One address, without a name. */
  to: string;
  subject: string;
  text: string;
  html?: string;
}

/** A subject is one line, whatever a customer wrote into it. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/**
 * Hands a message to the mail server.
 * @throws AppError `unavailable` when none is set; nodemailer's own error when the server refuses or
 * cannot be reached, `responseCode` in it if it answered.
 */
export async function sendMail({ to, subject, text, html }: Mail): Promise<void> {
  const { transport, from } = mailTransport();
  await transport.sendMail({
    from,
    // As an object, it is never read as a list of addresses.
    to: { name: '', address: to },
    subject: oneLine(subject),
    text,
    ...(html !== undefined && { html }),
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
}
