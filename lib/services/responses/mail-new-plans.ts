import { randomUUID } from 'node:crypto';
import { PLAN_MAIL_TEXTS } from '#lib/core/responses/plan-mail-texts.ts';
import { holdLease, releaseLease } from '#lib/data/leases.ts';
import { markPlansMailed, selectPlansToMail } from '#lib/data/plans-to-mail.ts';
import { env } from '#lib/infra/env.ts';
import { sendMail } from '#lib/infra/mail/send-mail.ts';
import type { Context } from '#lib/services/context.ts';
import { currentSettings } from '#lib/services/settings/kept-settings.ts';

const LEASE = 'response mail';
const LEASE_SECONDS = 120;
/** Between two rounds of mail, however many come in. */
const QUIET_MINUTES = 15;
const holder = randomUUID();

/**
 * Tells whoever is to answer of new plans: the first at once, those that follow together. Where no
 * mail server is set, nobody. @returns how many were told.
 */
export async function mailNewPlans(context: Context): Promise<number> {
  const { SMTP_URL, NEXTAUTH_URL } = env();
  const { db } = context;
  if (!SMTP_URL || !(await holdLease(db, LEASE, holder, LEASE_SECONDS))) return 0;
  try {
    const mails = await selectPlansToMail(db, QUIET_MINUTES);
    const { settings } = await currentSettings(context);
    const texts = PLAN_MAIL_TEXTS[settings.reportLanguage];
    const url = `${NEXTAUTH_URL?.replace(/\/$/, '') ?? ''}/admin/responses`;
    const text = texts.text.replace('{url}', () => url);
    for (const { email, count } of mails) {
      const subject = count === 1 ? texts.one : texts.many.replace('{count}', String(count));
      await sendMail({ to: email, subject, text });
    }
    await markPlansMailed(db, [...new Set(mails.flatMap(({ feedbackIds }) => feedbackIds))]);
    return mails.length;
  } finally {
    await releaseLease(db, LEASE, holder);
  }
}
