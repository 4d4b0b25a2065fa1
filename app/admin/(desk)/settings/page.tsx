import type { Metadata } from 'next';
import { type AbstractIntlMessages, NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { NotAllowed } from '#components/dashboard/not-allowed.tsx';
import { SettingsDesk } from '#components/dashboard/settings/settings-desk.tsx';
import { can } from '#lib/core/access/can.ts';
import type { Locale } from '#lib/core/i18n/locales.ts';
import { createContext } from '#lib/services/context.ts';
import { readSettings } from '#lib/services/read-settings.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') };
}

async function formMessagesIn(locale: Locale): Promise<AbstractIntlMessages> {
  const { form } = await getMessages({ locale });
  return typeof form === 'object' ? form : {};
}

export default async function SettingsPage() {
  const actor = await requireActor('feedback:read', '/admin/settings');
  if (!can(actor, 'settings:manage')) return <NotAllowed />;
  const { desk, settings } = await getMessages();
  const [initial, en, es, fr] = await Promise.all([
    readSettings(createContext(actor)),
    formMessagesIn('en'),
    formMessagesIn('es'),
    formMessagesIn('fr'),
  ]);
  return (
    <NextIntlClientProvider messages={{ desk, settings }}>
      <SettingsDesk initial={initial} formMessages={{ en, es, fr }} />
    </NextIntlClientProvider>
  );
}
