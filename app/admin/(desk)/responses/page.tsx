import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { NotAllowed } from '#components/dashboard/not-allowed.tsx';
import { ResponsesDesk } from '#components/dashboard/responses/responses-desk.tsx';
import { can } from '#lib/core/access/can.ts';
import { AppError } from '#lib/core/errors.ts';
import { createContext } from '#lib/services/context.ts';
import { listOpenFollowUps } from '#lib/services/follow-up/list-open-follow-ups.ts';
import { listAssignees } from '#lib/services/responses/list-assignees.ts';
import { listResponses } from '#lib/services/responses/list-responses.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('responses'))('title') };
}

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const FILTERS = ['state', 'assignee', 'overdue', 'cursor'] as const;

export default async function ResponsesPage({ searchParams }: PageProps) {
  const params = await searchParams;
  const actor = await requireActor('feedback:read', '/admin/responses');
  if (!can(actor, 'feedback:manage')) return <NotAllowed />;
  const context = createContext(actor);
  const query = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = params[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
  const [page, people, asked] = await Promise.all([
    // An address with a filter that cannot be shows what waits.
    listResponses(context, query).catch((cause: unknown) => {
      if (cause instanceof AppError && cause.code === 'invalid_input')
        return listResponses(context);
      throw cause;
    }),
    listAssignees(context),
    can(actor, 'contacts:manage') ? listOpenFollowUps(context) : [],
  ]);
  const { desk, responses, follow_up } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ desk, responses, follow_up }}>
      <ResponsesDesk
        page={page}
        query={query}
        people={people}
        asked={asked}
        viewer={actor.userId}
      />
    </NextIntlClientProvider>
  );
}
