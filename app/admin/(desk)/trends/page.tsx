import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TrendsDesk } from '#components/dashboard/trends/trends-desk.tsx';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('trends.title') };
}

export default async function TrendsPage() {
  await requireActor('metrics:read', '/admin/trends');
  return <TrendsDesk />;
}
