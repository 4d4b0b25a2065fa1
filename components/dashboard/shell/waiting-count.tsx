'use client';

import { useTranslations } from 'next-intl';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import type { Waiting } from './waiting.ts';

const WORDS = { held: 'nav.held_count', responses: 'nav.response_count' } as const;

interface WaitingCountProps {
  /** The place of the desk. */
  name: string;
  waiting: Waiting;
}

/** How much waits at a place for somebody; nothing at all when nothing does. */
export function WaitingCount({ name, waiting }: WaitingCountProps) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  if (name !== 'held' && name !== 'responses') return null;
  const count = waiting[name];
  if (count === 0) return null;
  return (
    <span className="inline-flex min-w-5 items-center justify-center rounded-full bg-accent-soft px-1.5 font-medium text-accent text-xs tabular-nums">
      <span aria-hidden>{format.count(count)}</span>
      <span className="sr-only">{t(WORDS[name], { count })}</span>
    </span>
  );
}
