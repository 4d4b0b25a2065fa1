'use client';

import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import type { ChannelWire } from '#lib/core/outbound/channel.ts';
import { NEW_CHANNEL } from './channel-draft.ts';
import { ChannelFields } from './channel-fields.tsx';
import { SecretBox } from './secret-box.tsx';
import { useChannelDraft } from './use-channel-draft.ts';

type Made = ChannelWire & { secret: string | null };

export function CreateChannelCard() {
  const t = useTranslations('channels');
  const heading = useId();
  const router = useRouter();
  const { draft, setDraft, errors, busy, send } = useChannelDraft(NEW_CHANNEL, false);
  const [made, setMade] = useState<Made | null>(null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async (body) => {
      setMade(await fetchJson<Made>('/api/v1/channels', { method: 'POST', body }));
      setDraft(NEW_CHANNEL);
      router.refresh();
    });
  };

  return (
    <Card aria-labelledby={heading} className="p-4">
      <h2 id={heading} className="mb-3 font-semibold text-sm">
        {t('create_title')}
      </h2>
      <form onSubmit={submit} noValidate className="space-y-4">
        <ChannelFields draft={draft} onChange={setDraft} errors={errors} />
        <Button type="submit" variant="primary" disabled={busy}>
          <Plus aria-hidden />
          {t('create')}
        </Button>
      </form>
      <div role="status">
        {made?.secret && (
          <SecretBox key={made.id} title={t('made', { name: made.name })} secret={made.secret} />
        )}
      </div>
    </Card>
  );
}
