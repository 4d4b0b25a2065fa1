import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotAllowed } from '#components/dashboard/not-allowed.tsx';
import { TokensDesk } from '#components/dashboard/tokens/tokens-desk.tsx';
import { can } from '#lib/core/access/can.ts';
import { createContext } from '#lib/services/context.ts';
import { listTokens } from '#lib/services/list-tokens.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('tokens.title') };
}

export default async function TokensPage() {
  const actor = await requireActor('feedback:read', '/admin/tokens');
  if (!can(actor, 'settings:manage')) return <NotAllowed />;
  return <TokensDesk tokens={await listTokens(createContext(actor))} />;
}
