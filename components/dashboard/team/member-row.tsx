'use client';

import { UserMinus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { Role } from '#lib/core/access/actor.ts';
import { RoleSelect } from './role-select.tsx';
import type { TeamMember } from './team-member.ts';

interface MemberRowProps {
  member: TeamMember;
  isViewer: boolean;
}

export function MemberRow({ member, isViewer }: MemberRowProps) {
  const t = useTranslations('desk');
  const router = useRouter();
  const { busy, run } = useAction();
  const [asking, setAsking] = useState(false);
  const path = `/api/v1/team/${member.id}`;

  const changeRole = (role: Role) =>
    run(async () => {
      await fetchJson(path, { method: 'PATCH', body: { role } });
      router.refresh();
    });
  const remove = () =>
    run(async () => {
      await fetchJson(path, { method: 'DELETE' });
      router.refresh();
    });

  return (
    <li data-row tabIndex={-1} className="flex flex-wrap items-center gap-3 px-4 py-3">
      <div className="min-w-0 grow basis-56">
        <p className="flex items-center gap-2 font-medium text-sm">
          <bdi className="truncate">{member.name}</bdi>
          {isViewer && <Badge>{t('team.you')}</Badge>}
        </p>
        <p className="truncate text-muted text-xs">
          <bdi>{member.email}</bdi> · {t('team.since')}{' '}
          <LocalTime at={member.created_at} form="day" />
        </p>
      </div>
      <RoleSelect
        label={t('team.role_of', { name: member.name })}
        value={member.role}
        disabled={busy || isViewer}
        onChoose={changeRole}
      />
      <Button
        variant="ghost"
        size="icon"
        disabled={busy || isViewer}
        aria-label={t('team.remove_name', { name: member.name })}
        onClick={() => setAsking(true)}
      >
        <UserMinus aria-hidden />
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('team.confirm_title', { name: member.name })}
        description={t('team.confirm_text')}
        confirmLabel={t('team.remove')}
        cancelLabel={t('cancel')}
        onConfirm={remove}
      />
    </li>
  );
}
