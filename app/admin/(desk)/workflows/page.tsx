import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { NotAllowed } from '#components/dashboard/not-allowed.tsx';
import { WorkflowsDesk } from '#components/dashboard/workflows/workflows-desk.tsx';
import { can } from '#lib/core/access/can.ts';
import { createContext } from '#lib/services/context.ts';
import { listAssignees } from '#lib/services/responses/list-assignees.ts';
import { listRuns } from '#lib/services/workflows/list-runs.ts';
import { listWorkflows } from '#lib/services/workflows/list-workflows.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workflows'))('title') };
}

export default async function WorkflowsPage() {
  const actor = await requireActor('feedback:read', '/admin/workflows');
  if (!can(actor, 'feedback:manage')) return <NotAllowed />;
  const context = createContext(actor);
  const [workflows, { data }, people] = await Promise.all([
    listWorkflows(context),
    listRuns(context),
    listAssignees(context),
  ]);
  const { desk, workflows: words } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ desk, workflows: words }}>
      <WorkflowsDesk
        workflows={workflows}
        runs={data}
        people={people}
        mayChange={can(actor, 'settings:manage')}
      />
    </NextIntlClientProvider>
  );
}
