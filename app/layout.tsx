import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { wellFormedHost } from '#lib/core/browser/security-headers.ts';
import { directionOf } from '#lib/core/i18n/direction-of.ts';
import './globals.css';

/** Seconds: of a page on a function host, whoever sends it half a form. */
export const maxDuration = 60;

/** `--background` of globals.css, as browsers want it for their own frame. */
const FRAME = { light: '#f9f8f4', dark: '#15120f' };

async function chosenTheme(): Promise<'light' | 'dark' | undefined> {
  const theme = (await cookies()).get('theme')?.value;
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}

/** Only for links to ourselves in the head; nothing is decided by it. */
async function pageOrigin(): Promise<URL | undefined> {
  const sent = await headers();
  const host = wellFormedHost(sent.get('host'));
  const scheme = sent.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return host ? new URL(`${scheme}://${host}`) : undefined;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('form.meta');
  const metadataBase = await pageOrigin();
  return {
    ...(metadataBase && { metadataBase }),
    title: { default: 'Earshot', template: '%s · Earshot' },
    description: t('description'),
    applicationName: 'Earshot',
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export async function generateViewport(): Promise<Viewport> {
  const theme = await chosenTheme();
  return {
    width: 'device-width',
    initialScale: 1,
    colorScheme: theme ?? 'light dark',
    themeColor: theme
      ? FRAME[theme]
      : [
          { media: '(prefers-color-scheme: light)', color: FRAME.light },
          { media: '(prefers-color-scheme: dark)', color: FRAME.dark },
        ],
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const { form } = await getMessages();
  return (
    <html lang={locale} dir={directionOf(locale)} data-theme={await chosenTheme()}>
      <body className="bg-(--background) text-(--text) antialiased">
        <NextIntlClientProvider messages={{ form }}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
