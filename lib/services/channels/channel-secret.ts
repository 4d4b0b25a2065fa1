import { randomBytes } from 'node:crypto';
import { openSealed, sealText } from '#lib/infra/sealed-text.ts';

const PURPOSE = 'channel secrets';
/** Standard Webhooks asks for 24 to 64. */
const BYTES = 32;

/** What signs webhooks, in the way Standard Webhooks writes it. */
export const newSigningSecret = () => `whsec_${randomBytes(BYTES).toString('base64')}`;

export const sealSecret = (secret: string) => sealText(PURPOSE, secret);

/** @returns null when this installation's own secret is another by now. */
export const openSecret = (sealed: string | null) =>
  sealed === null ? null : openSealed(PURPOSE, sealed);
