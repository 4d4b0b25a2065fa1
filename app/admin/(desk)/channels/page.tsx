import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { ChannelsDesk } from '#components/dashboard/channels/channels-desk.tsx';
import { NotAllowed } from '#components/dashboard/not-allowed.tsx';
import { can } from '#lib/core/access/can.ts';
import { listChannels } from '#lib/services/channels/list-channels.ts';
import { createContext } from '#lib/services/context.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('channels'))('title') };
}

export default async function ChannelsPage() {
  const actor = await requireActor('feedback:read', '/admin/channels');
  if (!can(actor, 'settings:manage')) return <NotAllowed />;
  const [kept, { desk, channels }] = await Promise.all([
    listChannels(createContext(actor)),
    getMessages(),
  ]);
  return (
    <NextIntlClientProvider messages={{ desk, channels }}>
      <ChannelsDesk channels={kept} />
    </NextIntlClientProvider>
  );
}
