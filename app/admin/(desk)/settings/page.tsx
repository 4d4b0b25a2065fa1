import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { NotAllowed } from '#components/dashboard/not-allowed.tsx';
import { SettingsDesk } from '#components/dashboard/settings/settings-desk.tsx';
import { can } from '#lib/core/access/can.ts';
import { createContext } from '#lib/services/context.ts';
import { readSettings } from '#lib/services/read-settings.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';
import { clientText } from '#lib/transports/pages/client-file.ts';
import { readAllContactMessages, readAllFormMessages } from '#lib/transports/pages/read-words.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') };
}

export default async function SettingsPage() {
  const actor = await requireActor('feedback:read', '/admin/settings');
  if (!can(actor, 'settings:manage')) return <NotAllowed />;
  const { desk, settings } = await getMessages();
  const [initial, formMessages, contactMessages] = await Promise.all([
    readSettings(createContext(actor)),
    readAllFormMessages(),
    readAllContactMessages(),
  ]);
  return (
    <NextIntlClientProvider messages={{ desk, settings }}>
      <SettingsDesk
        initial={initial}
        formMessages={formMessages}
        contactMessages={contactMessages}
        formStyle={clientText('client/look/form.css')}
      />
    </NextIntlClientProvider>
  );
}
