import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { ChannelDesk } from '#components/dashboard/channels/channel-desk.tsx';
import { NotAllowed } from '#components/dashboard/not-allowed.tsx';
import { can } from '#lib/core/access/can.ts';
import { AppError } from '#lib/core/errors.ts';
import { readChannel } from '#lib/services/channels/read-channel.ts';
import { createContext } from '#lib/services/context.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('channels'))('title') };
}

async function storedChannel(...[context, id]: Parameters<typeof readChannel>) {
  try {
    return await readChannel(context, uuidParam(id));
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  }
}

export default async function ChannelPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor('feedback:read', `/admin/channels/${id}`);
  if (!can(actor, 'settings:manage')) return <NotAllowed />;
  const channel = await storedChannel(createContext(actor), id);
  const { desk, channels } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ desk, channels }}>
      <ChannelDesk channel={channel} />
    </NextIntlClientProvider>
  );
}
