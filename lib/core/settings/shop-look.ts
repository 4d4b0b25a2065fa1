import { brandCss } from '#lib/core/brand/brand-css.ts';
import type { SettingsState } from './settings.ts';
import { logoPath } from './settings-wire.ts';

/** How a shop shows itself; both null: not at all. */
export interface Shop {
  name: string | null;
  logo: { url: string; width: number; height: number } | null;
}

/** What a public page needs to look like the shop's. */
export interface ShopLook {
  shop: Shop;
  /** A style sheet, or null where Earshot's own colour stands. */
  css: string | null;
  /** Without which a browser ignores the style sheet. */
  nonce: string | undefined;
}

export function shopOf({ settings, logo }: SettingsState): Shop {
  return {
    name: settings.shopName,
    logo: logo && { url: logoPath(logo), width: logo.width, height: logo.height },
  };
}

export function shopLookOf(state: SettingsState, nonce: string | undefined): ShopLook {
  const { brandColor } = state.settings;
  return { shop: shopOf(state), css: brandColor && brandCss(brandColor), nonce };
}
