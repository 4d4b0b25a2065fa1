'use client';

import { UserPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { Role } from '#lib/core/access/actor.ts';
import { RoleSelect } from './role-select.tsx';

interface Invitation {
  url: string;
  /** ISO 8601, UTC. */
  expires_at: string;
}

/** Makes a link that lets one person join; the link is shown this once. */
export function InviteCard() {
  const t = useTranslations('desk');
  const { busy, run } = useAction();
  const [role, setRole] = useState<Role>('member');
  const [invitation, setInvitation] = useState<Invitation | null>(null);

  const invite = () =>
    run(async () => {
      setInvitation(
        await fetchJson<Invitation>('/api/v1/invitations', { method: 'POST', body: { role } }),
      );
    });

  return (
    <Card className="p-4">
      <div className="flex flex-wrap items-center gap-3">
        <div className="min-w-0 grow basis-56">
          <h2 className="font-semibold text-sm">{t('invite.title')}</h2>
          <p className="mt-0.5 text-pretty text-muted text-sm">{t('invite.text')}</p>
        </div>
        <RoleSelect label={t('invite.role')} value={role} onChoose={setRole} />
        <Button variant="primary" disabled={busy} onClick={invite}>
          <UserPlus aria-hidden />
          {t('invite.create')}
        </Button>
      </div>
      <div role="status">
        {invitation && (
          <div className="mt-4 rounded-md bg-sunken p-3">
            <p className="break-all font-medium text-sm">{invitation.url}</p>
            <div className="mt-3 flex flex-wrap items-center gap-3">
              <CopyButton
                text={invitation.url}
                label={t('copy')}
                doneLabel={t('copied')}
                failedLabel={t('copy_failed')}
              />
              <p className="text-muted text-xs">
                {t('invite.once')} <LocalTime at={invitation.expires_at} form="moment" />
              </p>
            </div>
          </div>
        )}
      </div>
    </Card>
  );
}
