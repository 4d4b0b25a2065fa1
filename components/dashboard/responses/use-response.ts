'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { useToast } from '#components/ui/toaster.tsx';
import type { ResponseState, ResponseWire } from '#lib/core/responses/response-wire.ts';

export interface ResponseChange {
  state?: ResponseState;
  assignee_id?: string | null;
  notes?: string;
}

/** A plan as the page came with it and as it is changed here; what is resolved can be undone. */
export function useResponse(first: ResponseWire) {
  const t = useTranslations('responses');
  const toast = useToast();
  const router = useRouter();
  const { busy, run } = useAction();
  const [response, show] = useState(first);

  // The page was read anew.
  useEffect(() => show(first), [first]);

  const send = (change: ResponseChange) =>
    run(async () => {
      const path = `/api/v1/responses/${first.feedback.id}`;
      show(await fetchJson<ResponseWire>(path, { method: 'PATCH', body: change }));
      router.refresh();
    });

  const change = async (wanted: ResponseChange) => {
    const { state } = response;
    await send(wanted);
    if (wanted.state !== 'resolved') return;
    toast({
      text: t('resolved_toast'),
      action: { label: t('undo'), onSelect: () => void send({ state }) },
    });
  };

  return { response, busy, change };
}
