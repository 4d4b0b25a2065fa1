import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ReportDesk } from '#components/dashboard/reports/report-desk.tsx';
import { can } from '#lib/core/access/can.ts';
import { AppError } from '#lib/core/errors.ts';
import type { SectionKind } from '#lib/core/report/report.ts';
import { createContext } from '#lib/services/context.ts';
import { readReport } from '#lib/services/reports/read-report.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('reports.one') };
}

async function storedReport(...[context, id]: Parameters<typeof readReport>) {
  try {
    return await readReport(context, uuidParam(id));
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  }
}

export default async function ReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor('feedback:read', `/admin/reports/${id}`);
  const report = await storedReport(createContext(actor), id);
  // A report speaks its own language, whatever the desk around it speaks.
  const t = await getTranslations({ locale: report.content.language, namespace: 'report' });
  const titles: Record<SectionKind, string> = {
    what_happened: t('sections.what_happened'),
    why: t('sections.why'),
    attention: t('sections.attention'),
    keep: t('sections.keep'),
    recommendations: t('sections.recommendations'),
    success_stories: t('sections.success_stories'),
  };
  return (
    <ReportDesk
      report={report}
      titles={titles}
      sources={t('sources')}
      mayDelete={can(actor, 'feedback:manage')}
    />
  );
}
