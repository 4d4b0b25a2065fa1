'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import type { ChannelWire } from '#lib/core/outbound/channel.ts';
import { ChannelFields } from './channel-fields.tsx';
import { useChannelDraft } from './use-channel-draft.ts';

interface EditChannelDialogProps {
  channel: ChannelWire;
  onClose: () => void;
}

export function EditChannelDialog({ channel, onClose }: EditChannelDialogProps) {
  const t = useTranslations('channels');
  const router = useRouter();
  const { kind, name, events } = channel;
  const form = useChannelDraft({ kind, name, events, destination: '' }, true);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.send(async (draft) => {
      const destination = draft.destination.trim();
      await fetchJson(`/api/v1/channels/${channel.id}`, {
        method: 'PATCH',
        body: { name: draft.name, events: draft.events, ...(destination && { destination }) },
      });
      router.refresh();
      onClose();
    });
  };

  return (
    <Dialog open onOpenChange={onClose} title={t('edit_title', { name })} closeLabel={t('close')}>
      <form onSubmit={submit} noValidate className="space-y-4">
        <ChannelFields
          draft={form.draft}
          onChange={form.setDraft}
          errors={form.errors}
          known={channel.destination}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={form.busy}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
