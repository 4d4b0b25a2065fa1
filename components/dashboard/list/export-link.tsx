'use client';

import { Braces, Download, FileSpreadsheet } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { exportHref, type FeedbackQuery } from '#components/dashboard/feedback-query.ts';
import { Button } from '#components/ui/button.tsx';
import { DropdownItem, DropdownMenu } from '#components/ui/dropdown-menu.tsx';
import { ExportSize } from './export-size.tsx';

/**
 * The whole list under its filters as a file. It says beforehand how many rows that are; the
 * browser's own list of downloads shows how far it is, and goes on when this page is left.
 */
export function ExportLink({ query }: { query: FeedbackQuery }) {
  const t = useTranslations('desk');
  return (
    <DropdownMenu
      trigger={
        <Button size="small">
          <Download aria-hidden />
          {t('list.export')}
        </Button>
      }
    >
      <ExportSize query={query} />
      <DropdownItem asChild>
        <a href={exportHref(query, 'csv')} download>
          <FileSpreadsheet aria-hidden />
          {t('list.export_csv')}
        </a>
      </DropdownItem>
      <DropdownItem asChild>
        <a href={exportHref(query, 'ndjson')} download>
          <Braces aria-hidden />
          {t('list.export_ndjson')}
        </a>
      </DropdownItem>
    </DropdownMenu>
  );
}
