import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { AssistantDesk } from '#components/dashboard/assistant/assistant-desk.tsx';
import { AppError } from '#lib/core/errors.ts';
import { listConversations } from '#lib/services/assistant/list-conversations.ts';
import { readConversation } from '#lib/services/assistant/read-conversation.ts';
import { readModelState } from '#lib/services/assistant/read-model-state.ts';
import { type Context, createContext } from '#lib/services/context.ts';
import { requireActor } from '#lib/transports/auth/require-actor.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assistant'))('title') };
}

/** One that is gone, or somebody else's, is a new one. */
async function conversationOf(context: Context, id: unknown) {
  if (typeof id !== 'string') return null;
  try {
    return await readConversation(context, uuidParam(id));
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return null;
    throw error;
  }
}

interface PageProps {
  searchParams: Promise<{ c?: string | string[] }>;
}

export default async function AssistantPage({ searchParams }: PageProps) {
  const actor = await requireActor('feedback:read', '/admin/assistant');
  const context = createContext(actor);
  const { c } = await searchParams;
  const [{ desk, assistant }, state, { data }, initial] = await Promise.all([
    getMessages(),
    readModelState(context),
    listConversations(context),
    conversationOf(context, c),
  ]);
  const { answers: _, ...words } = Object(assistant);
  return (
    <NextIntlClientProvider messages={{ desk, assistant: words }}>
      <AssistantDesk state={state} conversations={data} initial={initial} />
    </NextIntlClientProvider>
  );
}
