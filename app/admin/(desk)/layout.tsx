import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { DeskShell } from '#components/dashboard/shell/desk-shell.tsx';
import { can, scopesOf } from '#lib/core/access/can.ts';
import { shopOf } from '#lib/core/settings/shop-look.ts';
import { createContext } from '#lib/services/context.ts';
import { listHeldFeedback } from '#lib/services/list-held-feedback.ts';
import { readFormSettings } from '#lib/services/read-settings.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor('metrics:read');
  const theme = (await cookies()).get('theme')?.value;
  const held = can(actor, 'feedback:manage') ? await listHeldFeedback(createContext(actor)) : [];
  const settings = await readFormSettings();
  return (
    <DeskShell
      viewer={{
        name: actor.name,
        email: actor.email,
        role: actor.role,
        scopes: scopesOf(actor),
      }}
      theme={theme === 'light' || theme === 'dark' ? theme : 'system'}
      held={held.length}
      shop={shopOf(settings)}
      sources={settings.settings.sources}
    >
      {children}
    </DeskShell>
  );
}
