'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { cn } from '#components/ui/class-names.ts';
import type { Scope } from '#lib/core/access/actor.ts';
import { HeldCount } from './held-count.tsx';
import { useDestinations } from './use-destinations.ts';

interface DeskNavProps {
  scopes: readonly Scope[];
  held: number;
}

export function DeskNav({ scopes, held }: DeskNavProps) {
  const t = useTranslations('desk');
  return (
    <nav aria-label={t('nav.label')} className="hidden md:block">
      <ul className="flex gap-1">
        {useDestinations(scopes).map(({ name, href, minor, current }) => (
          <li key={name} className={minor && 'hidden xl:block'}>
            <Link
              href={href}
              aria-current={current ? 'page' : undefined}
              className={cn(
                'flex h-9 whitespace-nowrap items-center gap-2 rounded-md px-2 text-sm transition-colors duration-150 pointer-coarse:h-11 lg:px-3',
                current ? 'bg-sunken font-medium text-ink' : 'text-muted hover:text-ink',
              )}
            >
              {t(`nav.${name}`)}
              {name === 'held' && <HeldCount count={held} />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
