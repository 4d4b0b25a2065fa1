'use client';

import { useTranslations } from 'next-intl';
import type { ConnectionLight } from '#components/dashboard/connection-light.ts';
import { useDesk } from '#components/dashboard/live-desk-provider.tsx';
import { cn } from '#components/ui/class-names.ts';
import { useClock } from '#components/ui/use-clock.ts';

const LOOKS: Record<ConnectionLight['kind'], string> = {
  connecting: 'fill-none stroke-muted',
  live: 'fill-positive stroke-positive',
  reconnecting: 'fill-none stroke-negative',
  polling: 'fill-neutral stroke-neutral',
  stale: 'fill-negative stroke-negative',
};

/** The small, honest light: a shape, a colour and the word for how current the desk is. */
export function LightBadge() {
  const t = useTranslations('desk');
  const clock = useClock();
  const { light } = useDesk().connection;
  const since = light.kind === 'stale' ? clock(light.since) : '';
  return (
    <p
      aria-live="polite"
      title={light.kind === 'stale' ? light.since : t(`light.${light.kind}_title`)}
      className="flex items-center gap-1.5 whitespace-nowrap text-muted text-xs sm:text-sm"
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 10 10"
        strokeWidth="1.75"
        className={cn('size-2.5 shrink-0', LOOKS[light.kind])}
      >
        {light.kind === 'stale' ? <path d="M5 1.2 9 9H1Z" /> : <circle cx="5" cy="5" r="4" />}
      </svg>
      {light.kind === 'stale' ? t('light.stale', { since }) : t(`light.${light.kind}`)}
    </p>
  );
}
