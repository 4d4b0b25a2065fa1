'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import type { Contact } from '#lib/core/follow-up/contact.ts';
import type { FollowUpStanding, FollowUpWire } from '#lib/core/follow-up/follow-up-wire.ts';

/** How a customer who asked for an answer stands; where to is fetched when somebody wants to see it. */
export function useFollowUp(first: FollowUpStanding) {
  const router = useRouter();
  const { busy, run } = useAction();
  const [standing, setStanding] = useState(first);
  const [contact, setContact] = useState<Contact | null>(null);
  const path = `/api/v1/feedback/${first.feedback_id}/follow-up`;

  // The page was read anew.
  useEffect(() => setStanding(first), [first]);

  return {
    standing,
    contact,
    busy,
    show: () =>
      run(async () => {
        const { contact: found, ...now } = await fetchJson<FollowUpWire>(path);
        setContact(found);
        setStanding(now);
      }),
    mark: (answered: boolean) =>
      run(async () => {
        setStanding(await fetchJson(path, { method: 'PATCH', body: { answered } }));
        router.refresh();
      }),
    erase: () =>
      run(async () => {
        await fetchJson(path, { method: 'DELETE' });
        setContact(null);
        router.refresh();
      }),
  };
}
