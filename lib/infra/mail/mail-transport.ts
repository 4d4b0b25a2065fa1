import nodemailer, { type Transporter } from 'nodemailer';
import { AppError } from '#lib/core/errors.ts';
import { env } from '#lib/infra/env.ts';

/** A server that says nothing for so long is away. */
const PATIENCE_MS = 10_000;

/**
 * The way out to the mail server of the environment, and who is the sender.
 * @throws AppError `unavailable` when none is set.
 */
export function mailTransport(): { transport: Transporter; from: string } {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL || !MAIL_FROM) {
    throw new AppError('unavailable', 'No e-mail can be sent: SMTP_URL and MAIL_FROM are not set.');
  }
  const transport = nodemailer.createTransport({
    url: SMTP_URL,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // A message is words alone: nothing in it may fetch a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { transport, from: MAIL_FROM };
}
