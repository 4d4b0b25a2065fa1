import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TopicsDesk } from '#components/dashboard/topics/topics-desk.tsx';
import { can } from '#lib/core/access/can.ts';
import { createContext } from '#lib/services/context.ts';
import { readDeskSettings } from '#lib/services/read-settings.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('topic_page.title') };
}

export default async function TopicsPage() {
  const actor = await requireActor('metrics:read', '/admin/topics');
  const { timeZone } = await readDeskSettings(createContext(actor));
  return <TopicsDesk timeZone={timeZone} mayArrange={can(actor, 'feedback:manage')} />;
}
