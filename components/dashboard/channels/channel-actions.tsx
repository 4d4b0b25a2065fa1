'use client';

import { KeyRound, Pencil, Power, Send, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { useToast } from '#components/ui/toaster.tsx';
import type { ChannelWire } from '#lib/core/outbound/channel.ts';
import { EditChannelDialog } from './edit-channel-dialog.tsx';
import { SecretBox } from './secret-box.tsx';

interface ChannelActionsProps {
  channel: ChannelWire;
  /** Something new is on its way. */
  onSent: () => void;
}

export function ChannelActions({ channel, onSent }: ChannelActionsProps) {
  const t = useTranslations('channels');
  const router = useRouter();
  const toast = useToast();
  const { busy, run } = useAction();
  const [asking, setAsking] = useState<'rotate' | 'off' | 'delete' | null>(null);
  const [editing, setEditing] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const { id, name, enabled, kind } = channel;
  const path = `/api/v1/channels/${id}`;

  const test = () =>
    run(async () => {
      await fetchJson(`${path}/test`, { method: 'POST' });
      toast({ text: t('test_sent') });
      onSent();
    });
  const turn = (on: boolean) =>
    run(async () => {
      await fetchJson(path, { method: 'PATCH', body: { enabled: on } });
      router.refresh();
      onSent();
    });
  const rotate = () =>
    run(async () => {
      const made = await fetchJson<{ secret: string }>(`${path}/secret`, { method: 'POST' });
      setSecret(made.secret);
      router.refresh();
    });
  const remove = () =>
    run(async () => {
      await fetchJson(path, { method: 'DELETE' });
      router.push('/admin/channels');
      router.refresh();
    });

  const questions = {
    rotate: { title: t('rotate_title'), text: t('rotate_text'), yes: t('rotate'), act: rotate },
    off: {
      title: t('off_title', { name }),
      text: t('off_text'),
      yes: t('switch_off'),
      act: () => turn(false),
    },
    delete: {
      title: t('delete_title', { name }),
      text: t('delete_text'),
      yes: t('delete'),
      act: remove,
    },
  };
  const question = asking && questions[asking];

  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" disabled={busy || !enabled} onClick={test}>
          <Send aria-hidden />
          {t('test')}
        </Button>
        <Button disabled={busy} onClick={() => setEditing(true)}>
          <Pencil aria-hidden />
          {t('edit')}
        </Button>
        {kind === 'webhook' && (
          <Button disabled={busy} onClick={() => setAsking('rotate')}>
            <KeyRound aria-hidden />
            {t('rotate')}
          </Button>
        )}
        <Button disabled={busy} onClick={() => (enabled ? setAsking('off') : turn(true))}>
          <Power aria-hidden />
          {enabled ? t('switch_off') : t('switch_on')}
        </Button>
        <Button disabled={busy} onClick={() => setAsking('delete')}>
          <Trash2 aria-hidden />
          {t('delete')}
        </Button>
      </div>
      <div role="status">{secret && <SecretBox title={t('rotated')} secret={secret} />}</div>
      {editing && <EditChannelDialog channel={channel} onClose={() => setEditing(false)} />}
      {question && (
        <ConfirmDialog
          open
          onOpenChange={() => setAsking(null)}
          title={question.title}
          description={question.text}
          confirmLabel={question.yes}
          cancelLabel={t('cancel')}
          onConfirm={question.act}
        />
      )}
    </>
  );
}
