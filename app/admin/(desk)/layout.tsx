import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { DeskShell } from '#components/dashboard/shell/desk-shell.tsx';
import { can, scopesOf } from '#lib/core/access/can.ts';
import { shopOf } from '#lib/core/settings/shop-look.ts';
import { FUNCTION_SOCKET, SERVER_SOCKET } from '#lib/core/socket-address.ts';
import { isFunctionHost } from '#lib/infra/function-host.ts';
import { listOpenAlerts } from '#lib/services/alerts/list-open-alerts.ts';
import { createContext } from '#lib/services/context.ts';
import { countAllHeld } from '#lib/services/list-held-feedback.ts';
import { readFormSettings } from '#lib/services/read-settings.ts';
import { countResponses } from '#lib/services/responses/count-responses.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor('metrics:read');
  const theme = (await cookies()).get('theme')?.value;
  const context = createContext(actor);
  const mayManage = can(actor, 'feedback:manage');
  const [held, responses, alerts] = await Promise.all([
    mayManage ? countAllHeld(context) : 0,
    mayManage ? countResponses(context) : 0,
    listOpenAlerts(context),
  ]);
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
      waiting={{ held, responses }}
      alerts={alerts}
      shop={shopOf(settings)}
      sources={settings.settings.sources}
      socket={isFunctionHost() ? FUNCTION_SOCKET : SERVER_SOCKET}
    >
      {children}
    </DeskShell>
  );
}
