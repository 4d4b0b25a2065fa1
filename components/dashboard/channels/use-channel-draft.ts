'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ApiProblem } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import type { ChannelDraft, ChannelErrors } from './channel-draft.ts';

/** A form of a channel: what is missing is said at its field, and what the server refuses as well. */
export function useChannelDraft(initial: ChannelDraft, keepsDestination: boolean) {
  const t = useTranslations('channels');
  const { busy, run } = useAction();
  const [draft, setDraft] = useState(initial);
  const [errors, setErrors] = useState<ChannelErrors>({});

  const send = async (action: (draft: ChannelDraft) => Promise<void>) => {
    const found: ChannelErrors = {
      ...(draft.name.trim() === '' && { name: t('name_missing') }),
      ...(!keepsDestination &&
        draft.destination.trim() === '' && { destination: t('destination_missing') }),
      ...(draft.events.length === 0 && { events: t('events_missing') }),
    };
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    await run(() =>
      action(draft).catch((cause: unknown) => {
        const issue = cause instanceof ApiProblem ? cause.issues[0] : undefined;
        if (issue?.field !== 'name' && issue?.field !== 'destination') throw cause;
        setErrors({ [issue.field]: issue.message });
      }),
    );
  };

  return { draft, setDraft, errors, busy, send };
}
