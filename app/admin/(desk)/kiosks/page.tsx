import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { KiosksDesk } from '#components/dashboard/kiosks/kiosks-desk.tsx';
import { can } from '#lib/core/access/can.ts';
import { createContext } from '#lib/services/context.ts';
import { listKiosks } from '#lib/services/kiosks/list-kiosks.ts';
import { readFormSettings } from '#lib/services/read-settings.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kiosks'))('desk.title') };
}

export default async function KiosksPage() {
  const actor = await requireActor('feedback:read', '/admin/kiosks');
  const { settings } = await readFormSettings();
  const { desk, kiosks } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ desk, kiosks }}>
      <KiosksDesk
        kiosks={await listKiosks(createContext(actor))}
        sources={settings.sources}
        mayManage={can(actor, 'settings:manage')}
      />
    </NextIntlClientProvider>
  );
}
