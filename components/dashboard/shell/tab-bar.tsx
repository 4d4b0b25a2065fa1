'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { AlertCount } from '#components/dashboard/alerts/alert-count.tsx';
import { cn } from '#components/ui/class-names.ts';
import type { Scope } from '#lib/core/access/actor.ts';
import { useDestinations } from './use-destinations.ts';
import type { Waiting } from './waiting.ts';
import { WaitingCount } from './waiting-count.tsx';

interface TabBarProps {
  scopes: readonly Scope[];
  waiting: Waiting;
}

/** The same places at the bottom of a phone, where the thumb is. */
export function TabBar({ scopes, waiting }: TabBarProps) {
  const t = useTranslations('desk');
  const places = useDestinations(scopes).filter(({ minor }) => !minor);
  return (
    <nav
      aria-label={t('nav.label')}
      className="fixed inset-x-0 bottom-0 z-30 border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      <ul className="flex">
        {places.map(({ name, href, icon: Icon, roomy, current }) => (
          <li key={name} className={cn('min-w-0 flex-auto', roomy && 'hidden sm:block')}>
            <Link
              href={href}
              aria-current={current ? 'page' : undefined}
              className={cn(
                'relative flex h-14 flex-col items-center justify-center gap-0.5 text-xs focus-visible:-outline-offset-2',
                current ? 'font-medium text-accent' : 'text-muted',
              )}
            >
              <Icon aria-hidden className="size-5" />
              <span className="max-w-full truncate px-px">{t(`nav.${name}`)}</span>
              <span className="absolute start-1/2 top-1 ms-2">
                {name === 'alerts' && <AlertCount />}
                <WaitingCount name={name} waiting={waiting} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
