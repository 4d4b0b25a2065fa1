import { useTranslations } from 'next-intl';
import { useId } from 'react';

interface DeletionProgressProps {
  done: number;
  total: number;
}

export function DeletionProgress({ done, total }: DeletionProgressProps) {
  const t = useTranslations('desk');
  const id = useId();
  return (
    <div className="px-4 pb-2">
      <p id={id} className="text-muted text-xs tabular-nums">
        {t('select.deleting', { done, total })}
      </p>
      <progress
        aria-labelledby={id}
        value={done}
        max={total}
        className="mt-1 h-1.5 w-full accent-accent"
      />
    </div>
  );
}
