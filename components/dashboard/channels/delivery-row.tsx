'use client';

import { Ban, ChevronRight, CircleCheck, CircleX, Clock, RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { DeliveryWire } from '#lib/core/outbound/delivery-wire.ts';
import { AttemptLine } from './attempt-line.tsx';
import { EVENT_WORDS } from './event-word.ts';

const LOOKS = {
  pending: { icon: Clock, look: '' },
  delivered: { icon: CircleCheck, look: 'text-positive' },
  failed: { icon: CircleX, look: 'text-danger' },
  cancelled: { icon: Ban, look: '' },
} as const;

interface DeliveryRowProps {
  delivery: DeliveryWire;
  /** Sends it again; missing where that cannot be. */
  onReplay: (() => void) | undefined;
}

export function DeliveryRow({ delivery, onReplay }: DeliveryRowProps) {
  const t = useTranslations('channels');
  const { state, event, attempts, next_attempt_at: next } = delivery;
  const { icon: Icon, look } = LOOKS[state];
  return (
    <li data-row tabIndex={-1} className="px-4 py-2 focus-visible:-outline-offset-2">
      <details className="group">
        <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <ChevronRight
            aria-hidden
            className="size-4 shrink-0 text-muted transition-transform duration-150 group-open:rotate-90 rtl:-scale-x-100"
          />
          <Badge>
            <Icon aria-hidden className={look} />
            {t(`state_${state}`)}
          </Badge>
          <span className="font-medium">{t(EVENT_WORDS[event])}</span>
          <LocalTime at={delivery.created_at} form="moment" className="text-muted text-xs" />
          <span className="text-muted text-xs">{t('tries', { count: attempts.length })}</span>
          {state === 'pending' && next && attempts.length > 0 && (
            <span className="text-muted text-xs">
              {t.rich('next', { at: () => <LocalTime at={next} form="clock" /> })}
            </span>
          )}
        </summary>
        <div className="space-y-3 pt-2 pb-3">
          <p className="break-all text-muted text-xs">webhook-id: {delivery.id}</p>
          <h3 className="font-medium text-sm">{t('request')}</h3>
          {delivery.erased ? (
            <p className="text-muted text-sm">{t('erased')}</p>
          ) : (
            <pre className="whitespace-pre-wrap break-all rounded-md bg-sunken p-2 text-xs">
              {JSON.stringify(delivery.payload, null, 2)}
            </pre>
          )}
          <h3 className="font-medium text-sm">{t('response')}</h3>
          {attempts.length === 0 ? (
            <p className="text-muted text-sm">{t('no_response')}</p>
          ) : (
            <ol className="space-y-2">
              {attempts.map((attempt) => (
                <AttemptLine key={attempt.number} attempt={attempt} />
              ))}
            </ol>
          )}
          {onReplay && (
            <Button size="small" onClick={onReplay}>
              <RotateCw aria-hidden />
              {t('replay')}
            </Button>
          )}
        </div>
      </details>
    </li>
  );
}
