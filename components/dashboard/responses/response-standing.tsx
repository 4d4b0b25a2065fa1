'use client';

import { CircleAlert, CircleCheck, CircleDashed, CircleDot } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { ResponseWire } from '#lib/core/responses/response-wire.ts';

const LOOK = {
  open: ['plain', CircleDashed],
  in_progress: ['accent', CircleDot],
  resolved: ['positive', CircleCheck],
} as const;

/** How far it is, and by when it is to be done. */
export function ResponseStanding({ response }: { response: ResponseWire }) {
  const t = useTranslations('responses');
  const { state, overdue, due_at, resolved_at, resolved_by } = response;
  const [tone, Icon] = LOOK[state];
  return (
    <>
      <Badge tone={tone}>
        <Icon aria-hidden />
        {t(`state_${state}`)}
      </Badge>
      {overdue && (
        <Badge tone="negative">
          <CircleAlert aria-hidden />
          {t('overdue')}
        </Badge>
      )}
      <span className="text-muted text-xs">
        {resolved_at ? (
          <>
            <bdi>{resolved_by}</bdi>, <LocalTime at={resolved_at} form="moment" />
          </>
        ) : (
          <>
            {t('due')} <LocalTime at={due_at} form="moment" />
          </>
        )}
      </span>
    </>
  );
}
