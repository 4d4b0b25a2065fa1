import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { feedbackHref, readFeedbackQuery } from '#components/dashboard/feedback-query.ts';
import { FeedbackDesk } from '#components/dashboard/list/feedback-desk.tsx';
import { can } from '#lib/core/access/can.ts';
import { AppError } from '#lib/core/errors.ts';
import { createContext } from '#lib/services/context.ts';
import { listFeedback } from '#lib/services/list-feedback.ts';
import { listViews } from '#lib/services/views/list-views.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('list.title') };
}

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function FeedbackPage({ searchParams }: PageProps) {
  const params = await searchParams;
  const query = readFeedbackQuery(params);
  const actor = await requireActor('feedback:read', feedbackHref(query));
  const context = createContext(actor);
  const cursor = typeof params.cursor === 'string' ? { cursor: params.cursor } : {};
  const [first, views] = await Promise.all([
    listFeedback(context, { limit: '30', ...query, ...cursor }).catch((cause: unknown) => {
      if (cause instanceof AppError && cause.code === 'invalid_input') return null;
      throw cause;
    }),
    listViews(context),
  ]);
  return (
    <FeedbackDesk
      query={query}
      first={first}
      views={views}
      mayManage={can(actor, 'feedback:manage')}
    />
  );
}
