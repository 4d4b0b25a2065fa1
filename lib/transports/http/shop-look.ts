import { headers } from 'next/headers';
import { type ShopLook, shopLookOf } from '#lib/core/settings/shop-look.ts';
import { readFormSettings } from '#lib/services/read-settings.ts';

/** The shop's look, for a page that is being rendered. */
export async function shopLook(): Promise<ShopLook> {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return shopLookOf(await readFormSettings(), nonce);
}
