import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import type { Contact } from '#lib/core/follow-up/contact.ts';

/** Mail programs cut a link that is much longer. */
const QUOTE_MAX = 1_200;

/**
 * What opens the team's own mail program or telephone. A mail quotes the piece under what is to be
 * said, as mail does.
 */
export function answerHref(
  contact: Contact,
  { feedback }: Pick<FeedbackWire, 'feedback'>,
  { subject, body }: { subject: string; body: string },
): string {
  if ('phone' in contact) return `tel:${contact.phone}`;
  const text = [...feedback].slice(0, QUOTE_MAX).join('');
  const quote = text.split('\n').map((line) => `> ${line}`);
  const lines = [...body.split('\n'), '', ...quote].join('\r\n');
  // The address is one that was checked, but a % or a & in it is no part of a link.
  const address = encodeURIComponent(contact.email).replace('%40', '@');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
