import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HeldDesk } from '#components/dashboard/held/held-desk.tsx';
import { NotAllowed } from '#components/dashboard/not-allowed.tsx';
import { can } from '#lib/core/access/can.ts';
import { createContext } from '#lib/services/context.ts';
import { listHeldFeedback } from '#lib/services/list-held-feedback.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('held.title') };
}

export default async function HeldPage() {
  const actor = await requireActor('feedback:read', '/admin/held');
  if (!can(actor, 'feedback:manage')) return <NotAllowed />;
  return <HeldDesk held={await listHeldFeedback(createContext(actor))} />;
}
