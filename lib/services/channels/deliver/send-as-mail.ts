import { AppError } from '#lib/core/errors.ts';
import { mailOf } from '#lib/core/outbound/mail-of.ts';
import type { Notice } from '#lib/core/outbound/notice.ts';
import { sendMail } from '#lib/infra/mail/send-mail.ts';
import { failed, type Outcome } from './outcome.ts';

const LONGEST = 500;

/** Hands a notice to the mail server; what that refuses for good is not tried again (RFC 5321, 4.2.1). */
export async function sendAsMail(to: string, notice: Notice): Promise<Outcome> {
  try {
    await sendMail({ to, ...mailOf(notice) });
    return { error: null, status: null, response: null, next: 'never' };
  } catch (error) {
    if (error instanceof AppError) return failed('mail_not_set');
    const { responseCode: status, response, code } = Object(error) as Record<string, unknown>;
    if (typeof status !== 'number') return failed(code === 'ETIMEDOUT' ? 'timeout' : 'unreachable');
    return failed('refused', {
      status,
      response: typeof response === 'string' ? response.slice(0, LONGEST) : null,
      next: status >= 500 ? 'never' : 'again',
    });
  }
}
