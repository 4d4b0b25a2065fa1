import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AnalysisDesk } from '#components/dashboard/analysis/analysis-desk.tsx';
import { NotAllowed } from '#components/dashboard/not-allowed.tsx';
import { can } from '#lib/core/access/can.ts';
import { readAnalysis } from '#lib/services/analysis/read-analysis.ts';
import { createContext } from '#lib/services/context.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('analysis.title') };
}

export default async function AnalysisPage() {
  const actor = await requireActor('feedback:read', '/admin/analysis');
  if (!can(actor, 'settings:manage')) return <NotAllowed />;
  return <AnalysisDesk analysis={await readAnalysis(createContext(actor))} />;
}
