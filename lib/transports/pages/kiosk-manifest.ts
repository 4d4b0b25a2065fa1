import { directionOf } from '#lib/core/i18n/direction-of.ts';
import type { FormLocale } from '#lib/core/i18n/locales.ts';
import type { SettingsState } from '#lib/core/settings/settings.ts';

const icon = (name: string, size: number, purpose = 'any') => ({
  src: `/kiosk/${name}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a device installs (W3C Web Application Manifest): the app of one place. */
export function kioskManifest(
  { settings }: SettingsState,
  { title, locale, source }: { title: string; locale: FormLocale; source: string },
) {
  const name = settings.shopName ?? 'Earshot';
  const query = source === 'kiosk' ? '' : `?${new URLSearchParams({ source })}`;
  return {
    id: '/kiosk',
    name: settings.shopName ? `${title} · ${name}` : name,
    short_name: name,
    lang: locale,
    dir: directionOf(locale),
    start_url: `/kiosk${query}`,
    scope: '/kiosk',
    display: 'standalone',
    display_override: ['fullscreen', 'standalone'],
    orientation: 'any',
    background_color: '#f9f8f4',
    theme_color: '#f9f8f4',
    categories: ['business'],
    icons: [
      icon('icon-192', 192),
      icon('icon-512', 512),
      icon('icon-maskable-192', 192, 'maskable'),
      icon('icon-maskable-512', 512, 'maskable'),
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
  };
}
