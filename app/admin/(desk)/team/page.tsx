import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotAllowed } from '#components/dashboard/not-allowed.tsx';
import { TeamDesk } from '#components/dashboard/team/team-desk.tsx';
import { can } from '#lib/core/access/can.ts';
import { createContext } from '#lib/services/context.ts';
import { listTeam } from '#lib/services/list-team.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('team.title') };
}

export default async function TeamPage() {
  const actor = await requireActor('feedback:read', '/admin/team');
  if (!can(actor, 'team:manage')) return <NotAllowed />;
  return <TeamDesk team={await listTeam(createContext(actor))} viewerId={actor.userId} />;
}
