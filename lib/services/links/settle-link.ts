import type { FeedbackInput } from '#lib/core/feedback/feedback-input.ts';
import { SIGNED_KEY, type SignedLink } from '#lib/core/link/signed-metadata.ts';
import { readLink } from './link-token.ts';

/**
 * The input with what its link vouches for in the metadata. A link that is void takes nothing away:
 * the customer's words count without it.
 */
export function settleLink({ link, ...input }: FeedbackInput, now: Date): FeedbackInput {
  const claims = link ? readLink(link, now) : null;
  if (!claims) return input;
  const { order, customerName } = claims;
  const signed: SignedLink = {
    ...(customerName !== null && { customer_name: customerName }),
    ...(order !== null && { order }),
  };
  return { ...input, metadata: { ...input.metadata, [SIGNED_KEY]: signed } };
}
