'use client';

import { useTranslations } from 'next-intl';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { Card } from '#components/ui/card.tsx';
import { InviteCard } from './invite-card.tsx';
import { MemberRow } from './member-row.tsx';
import { ROLES, type TeamMember } from './team-member.ts';

interface TeamDeskProps {
  team: TeamMember[];
  /** The viewer cannot take their own rights away. */
  viewerId: string;
}

export function TeamDesk({ team, viewerId }: TeamDeskProps) {
  const t = useTranslations('desk');
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading title={t('team.title')} text={t('team.text')} />
      <InviteCard />
      <Card className="mt-4">
        <ul className="divide-y divide-line">
          {team.map((member) => (
            <MemberRow key={member.id} member={member} isViewer={member.id === viewerId} />
          ))}
        </ul>
      </Card>
      <dl className="mt-6 space-y-1 text-muted text-sm">
        {ROLES.map((role) => (
          <div key={role} className="flex gap-2">
            <dt className="w-24 shrink-0 font-medium text-ink">{t(`role.${role}`)}</dt>
            <dd className="text-pretty">{t(`role.${role}_text`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
