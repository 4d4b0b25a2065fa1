import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TrendsDesk } from '#components/dashboard/trends/trends-desk.tsx';
import { createContext } from '#lib/services/context.ts';
import { readDeskSettings } from '#lib/services/read-settings.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('trends.title') };
}

export default async function TrendsPage() {
  const actor = await requireActor('metrics:read', '/admin/trends');
  const { timeZone } = await readDeskSettings(createContext(actor));
  return <TrendsDesk timeZone={timeZone} />;
}
