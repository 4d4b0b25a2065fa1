import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { ConnectDesk } from '#components/dashboard/connect/connect-desk.tsx';
import { NotAllowed } from '#components/dashboard/not-allowed.tsx';
import { can } from '#lib/core/access/can.ts';
import { env } from '#lib/infra/env.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('connect'))('title') };
}

export default async function ConnectPage() {
  const actor = await requireActor('feedback:read', '/admin/connect');
  if (!can(actor, 'settings:manage')) return <NotAllowed />;
  const { NEXTAUTH_URL } = env();
  const { desk, connect } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ desk, connect }}>
      <ConnectDesk
        publicUrl={NEXTAUTH_URL ? new URL(NEXTAUTH_URL).origin : null}
        folder={process.cwd()}
      />
    </NextIntlClientProvider>
  );
}
