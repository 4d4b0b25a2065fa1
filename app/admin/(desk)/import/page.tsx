import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ImportDesk } from '#components/dashboard/import/import-desk.tsx';
import { NotAllowed } from '#components/dashboard/not-allowed.tsx';
import { can } from '#lib/core/access/can.ts';
import { createContext } from '#lib/services/context.ts';
import { listImports } from '#lib/services/list-imports.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('import.title') };
}

export default async function ImportPage() {
  const actor = await requireActor('feedback:read', '/admin/import');
  if (!can(actor, 'feedback:manage')) return <NotAllowed />;
  return <ImportDesk runs={await listImports(createContext(actor))} />;
}
