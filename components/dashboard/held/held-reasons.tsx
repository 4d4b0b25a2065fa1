'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { cn } from '#components/ui/class-names.ts';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import { HOLD_REASONS, type HoldReason } from '#lib/core/spam/hold-reason.ts';

interface HeldReasonsProps {
  counts: Readonly<Record<string, number>>;
  chosen: HoldReason | null;
}

/** Why things are kept aside, with how many there are of each: to look at one kind alone. */
export function HeldReasons({ counts, chosen }: HeldReasonsProps) {
  const t = useTranslations('desk');
  const format = useNumberFormat();
  const known = HOLD_REASONS.filter((reason) => counts[reason] || reason === chosen);
  if (known.length < 2 && chosen === null) return null;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const choices = [null, ...known].map((reason) => ({
    reason,
    label: t(`held.kind_${reason ?? 'all'}`),
    count: reason === null ? all : (counts[reason] ?? 0),
  }));
  return (
    <nav aria-label={t('held.kinds')} className="mb-3 flex flex-wrap gap-2">
      {choices.map(({ reason, label, count }) => (
        <Link
          key={label}
          href={reason === null ? '/admin/held' : `/admin/held?reason=${reason}`}
          aria-current={reason === chosen ? 'page' : undefined}
          className={cn(
            'inline-flex h-8 items-center gap-2 rounded-full border border-line px-3 text-sm hover:bg-sunken pointer-coarse:h-11',
            reason === chosen
              ? 'border-accent bg-accent-soft font-medium text-accent'
              : 'bg-surface',
          )}
        >
          {label}
          <span className="text-muted text-xs tabular-nums">{format.count(count)}</span>
        </Link>
      ))}
    </nav>
  );
}
