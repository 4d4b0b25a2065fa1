import { FORM_LOCALES } from '#lib/core/i18n/locales.ts';

const PATHS = new Set([
  '/',
  '/thanks',
  '/embed',
  '/kiosk',
  '/robots.txt',
  '/sitemap.xml',
  '/card',
  '/card.svg',
  '/qr.svg',
  ...FORM_LOCALES.map((one) => `/${one}`),
]);

const FOLDERS = ['/contact/', '/assets/', '/widget/', '/kiosk/', '/s/'];

/** Whether this address is one of the customer's pages, or a file of theirs: not Next's. */
export function isPagePath(url: string): boolean {
  const [path = ''] = url.split('?', 1);
  return PATHS.has(path) || FOLDERS.some((folder) => path.startsWith(folder));
}
