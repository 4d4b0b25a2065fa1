import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReportsDesk } from '#components/dashboard/reports/reports-desk.tsx';
import { can } from '#lib/core/access/can.ts';
import { readModelState } from '#lib/services/assistant/read-model-state.ts';
import { createContext } from '#lib/services/context.ts';
import { readDeskSettings } from '#lib/services/read-settings.ts';
import { listReports } from '#lib/services/reports/list-reports.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('reports.title') };
}

interface PageProps {
  searchParams: Promise<{ cursor?: string | string[] }>;
}

export default async function ReportsPage({ searchParams }: PageProps) {
  const { cursor } = await searchParams;
  const actor = await requireActor('feedback:read', '/admin/reports');
  const context = createContext(actor);
  const page = typeof cursor === 'string' ? { cursor } : {};
  const [{ data, next_cursor }, settings, { model }] = await Promise.all([
    listReports(context, page),
    readDeskSettings(context),
    readModelState(context),
  ]);
  return (
    <ReportsDesk
      reports={data}
      next={next_cursor}
      language={settings.reportLanguage}
      model={model}
      mayWrite={can(actor, 'feedback:manage')}
    />
  );
}
