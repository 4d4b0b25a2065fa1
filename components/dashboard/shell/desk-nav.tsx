'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { AlertCount } from '#components/dashboard/alerts/alert-count.tsx';
import { cn } from '#components/ui/class-names.ts';
import type { Scope } from '#lib/core/access/actor.ts';
import { useDestinations } from './use-destinations.ts';
import type { Waiting } from './waiting.ts';
import { WaitingCount } from './waiting-count.tsx';

interface DeskNavProps {
  scopes: readonly Scope[];
  waiting: Waiting;
}

export function DeskNav({ scopes, waiting }: DeskNavProps) {
  const t = useTranslations('desk');
  const places = useDestinations(scopes).filter(({ rare }) => !rare);
  return (
    <nav aria-label={t('nav.label')} className="hidden lg:block">
      <ul className="flex gap-1">
        {places.map(({ name, href, minor, current }) => (
          <li key={name} className={minor && 'hidden 2xl:block'}>
            <Link
              href={href}
              aria-current={current ? 'page' : undefined}
              className={cn(
                'flex h-9 whitespace-nowrap items-center gap-2 rounded-md px-2 text-sm transition-colors duration-150 pointer-coarse:h-11 lg:px-3',
                current ? 'bg-sunken font-medium text-ink' : 'text-muted hover:text-ink',
              )}
            >
              {t(`nav.${name}`)}
              {name === 'alerts' && <AlertCount />}
              <WaitingCount name={name} waiting={waiting} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
