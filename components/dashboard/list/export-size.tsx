'use client';

import { useTranslations } from 'next-intl';
import { type FeedbackQuery, writeFeedbackQuery } from '#components/dashboard/feedback-query.ts';
import { DropdownLabel } from '#components/ui/dropdown-menu.tsx';
import { useExportSize } from './use-export-size.ts';

/** How many rows an export has, counted when its menu opens. */
export function ExportSize({ query }: { query: FeedbackQuery }) {
  const t = useTranslations('desk');
  const size = useExportSize(writeFeedbackQuery(query));
  return (
    <DropdownLabel className="tabular-nums">
      {size
        ? t(size.exact ? 'list.export_rows' : 'list.export_many', { count: size.count })
        : t('list.loading')}
    </DropdownLabel>
  );
}
