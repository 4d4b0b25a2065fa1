import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HeldDesk } from '#components/dashboard/held/held-desk.tsx';
import { NotAllowed } from '#components/dashboard/not-allowed.tsx';
import { can } from '#lib/core/access/can.ts';
import { HOLD_REASONS } from '#lib/core/spam/hold-reason.ts';
import { createContext } from '#lib/services/context.ts';
import { readProtection } from '#lib/services/intake/read-protection.ts';
import { countHeldFeedback, listHeldFeedback } from '#lib/services/list-held-feedback.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('held.title') };
}

export default async function HeldPage({ searchParams }: PageProps) {
  const actor = await requireActor('feedback:read', '/admin/held');
  if (!can(actor, 'feedback:manage')) return <NotAllowed />;
  const given = (await searchParams).reason;
  const reason = HOLD_REASONS.find((known) => known === given) ?? null;
  const context = createContext(actor);
  const readAt = context.now().toISOString();
  const [held, counts, protection] = await Promise.all([
    listHeldFeedback(context, reason),
    countHeldFeedback(context),
    readProtection(context),
  ]);
  return <HeldDesk key={reason} {...{ held, counts, reason, readAt, protection }} />;
}
