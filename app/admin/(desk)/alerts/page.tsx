import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AlertsDesk } from '#components/dashboard/alerts/alerts-desk.tsx';
import { can } from '#lib/core/access/can.ts';
import { listAlertRules } from '#lib/services/alerts/list-alert-rules.ts';
import { listAlerts } from '#lib/services/alerts/list-alerts.ts';
import { readAlertSettings } from '#lib/services/alerts/read-alert-settings.ts';
import { createContext } from '#lib/services/context.ts';
import { readDeskSettings } from '#lib/services/read-settings.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('alerts'))('title') };
}

interface PageProps {
  searchParams: Promise<{ cursor?: string | string[] }>;
}

export default async function AlertsPage({ searchParams }: PageProps) {
  const { cursor } = await searchParams;
  const actor = await requireActor('metrics:read', '/admin/alerts');
  const context = createContext(actor);
  const page = typeof cursor === 'string' ? { cursor } : {};
  const [past, rules, settings, { timeZone }] = await Promise.all([
    listAlerts(context, { ...page, state: 'resolved' }),
    listAlertRules(context),
    readAlertSettings(context),
    readDeskSettings(context),
  ]);
  return (
    <AlertsDesk
      key={cursor?.toString()}
      past={past.data}
      next={past.next_cursor}
      mayManage={can(actor, 'feedback:manage')}
      setup={can(actor, 'settings:manage') ? { rules, settings, timeZone } : null}
    />
  );
}
