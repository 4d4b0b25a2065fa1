import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { DetailsDesk } from '#components/dashboard/details/details-desk.tsx';
import { feedbackEntryHref, readFeedbackQuery } from '#components/dashboard/feedback-query.ts';
import { can } from '#lib/core/access/can.ts';
import { AppError } from '#lib/core/errors.ts';
import { createContext } from '#lib/services/context.ts';
import { findFollowUpStanding } from '#lib/services/follow-up/read-follow-up.ts';
import { readFeedbackDetails } from '#lib/services/read-feedback-details.ts';
import { listAssignees } from '#lib/services/responses/list-assignees.ts';
import { findResponse } from '#lib/services/responses/read-response.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('list.title') };
}

interface PageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function FeedbackEntryPage({ params, searchParams }: PageProps) {
  const { id } = await params;
  const query = readFeedbackQuery(await searchParams);
  const actor = await requireActor('feedback:read', feedbackEntryHref(id, query));
  const context = createContext(actor);
  const details = await readDetails(context, id, query);
  const mayManage = can(actor, 'feedback:manage');
  const [response, people] = mayManage
    ? await Promise.all([findResponse(context, details.feedback.id), listAssignees(context)])
    : [null, []];
  const followUp = can(actor, 'contacts:manage')
    ? await findFollowUpStanding(context, details.feedback.id)
    : null;
  const { desk, responses, follow_up } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ desk, responses, follow_up }}>
      <DetailsDesk
        key={details.feedback.id}
        details={details}
        query={query}
        mayManage={mayManage}
        response={response}
        people={people}
        followUp={followUp}
      />
    </NextIntlClientProvider>
  );
}

async function readDetails(...[context, id, query]: Parameters<typeof readFeedbackDetails>) {
  try {
    return await readFeedbackDetails(context, uuidParam(id), query);
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    // A filter that cannot be leads to no neighbours; the piece itself is there.
    if (cause.code === 'invalid_input') return readFeedbackDetails(context, uuidParam(id));
    if (cause.code === 'not_found') notFound();
    throw cause;
  }
}
