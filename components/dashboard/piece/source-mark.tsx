'use client';

import { useTranslations } from 'next-intl';
import { useSourceName } from './use-source-name.ts';

/** Where feedback was given: 'via Kiosk'. */
export function SourceMark({ source }: { source: string }) {
  const t = useTranslations('desk');
  const sourceName = useSourceName();
  return (
    <span className="max-w-44 truncate text-muted text-xs">
      {t.rich('via', { source: sourceName(source), name: (name) => <bdi>{name}</bdi> })}
    </span>
  );
}
