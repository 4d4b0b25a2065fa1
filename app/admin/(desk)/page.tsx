import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AlertStrip } from '#components/dashboard/alerts/alert-strip.tsx';
import { DemoBanner } from '#components/dashboard/demo/demo-banner.tsx';
import { ProtectionBanner } from '#components/dashboard/held/protection-banner.tsx';
import { NowDesk } from '#components/dashboard/now/now-desk.tsx';
import { can } from '#lib/core/access/can.ts';
import { createContext } from '#lib/services/context.ts';
import { readProtection } from '#lib/services/intake/read-protection.ts';
import { listFeedback } from '#lib/services/list-feedback.ts';
import { readDemo } from '#lib/services/read-demo.ts';
import { readMetrics } from '#lib/services/read-metrics.ts';
import { summarizeFeedback } from '#lib/services/summarize-feedback.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('nav.now') };
}

export default async function NowPage() {
  const actor = await requireActor('metrics:read');
  const context = createContext(actor);
  const t = await getTranslations('desk');
  const [metrics, summary, stream, demo, protection] = await Promise.all([
    readMetrics(context),
    summarizeFeedback(context),
    listFeedback(context, { limit: '20' }),
    readDemo(context),
    readProtection(context),
  ]);
  const mayManage = can(actor, 'settings:manage');
  return (
    <>
      <h1 className="sr-only">{t('now.title')}</h1>
      <AlertStrip />
      <ProtectionBanner initial={protection} />
      {(demo.running || demo.count > 0) && (
        <DemoBanner running={demo.running} count={demo.count} mayRemove={mayManage} />
      )}
      <NowDesk metrics={metrics} stream={stream.data} total={summary.total} mayManage={mayManage} />
    </>
  );
}
