import type { Contact } from '#lib/core/follow-up/contact.ts';
import { openSealed, sealText } from '#lib/infra/sealed-text.ts';

/** With a key for each piece: what stands in one row opens in no other. */
const purpose = (id: string) => `follow-up ${id.toLowerCase()}`;

export function sealContact(id: string, contact: Contact): string {
  return sealText(purpose(id), JSON.stringify(contact));
}

/** @returns null when it was sealed under another secret of the installation. */
export function openContact(id: string, sealed: string): Contact | null {
  const text = openSealed(purpose(id), sealed);
  return text === null ? null : JSON.parse(text);
}
