import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { CollectDesk } from '#components/dashboard/collect/collect-desk.tsx';
import { NotAllowed } from '#components/dashboard/not-allowed.tsx';
import { can } from '#lib/core/access/can.ts';
import { env } from '#lib/infra/env.ts';
import { allowedOrigins } from '#lib/services/allowed-origins.ts';
import { createContext } from '#lib/services/context.ts';
import { countPlaces } from '#lib/services/count-places.ts';
import { readFormSettings } from '#lib/services/read-settings.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';
import { widgetIntegrity } from '#lib/transports/pages/widget-integrity.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('collect'))('title') };
}

interface CollectPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CollectPage({ searchParams }: CollectPageProps) {
  const actor = await requireActor('feedback:read', '/admin/collect');
  if (!can(actor, 'links:write')) return <NotAllowed />;
  const context = createContext(actor);
  const { settings } = await readFormSettings(context);
  const places = settings.sources.filter(({ archived }) => !archived).map(({ name }) => name);
  const [{ source }, { desk, collect }, counts, origins] = await Promise.all([
    searchParams,
    getMessages(),
    countPlaces(context, ['form', 'widget', ...places]),
    allowedOrigins(context),
  ]);
  const { NEXTAUTH_URL } = env();
  return (
    <NextIntlClientProvider messages={{ desk, collect }}>
      <CollectDesk
        publicUrl={NEXTAUTH_URL ? new URL(NEXTAUTH_URL).origin : null}
        asked={places.find((place) => place === source) ?? 'form'}
        places={places}
        counts={counts}
        allowedOrigins={[...origins]}
        brandColor={settings.brandColor}
        integrity={widgetIntegrity()}
        mayChangeSettings={can(actor, 'settings:manage')}
      />
    </NextIntlClientProvider>
  );
}
