'use client';

import { Braces, Download, FileSpreadsheet } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { DropdownItem, DropdownMenu } from '#components/ui/dropdown-menu.tsx';
import { type AuditQuery, auditSearch } from './audit-query.ts';

/** What the filters let through, as a file. */
export function AuditExport({ query }: { query: AuditQuery }) {
  const t = useTranslations('audit');
  const href = (format: string) => `/api/v1/audit/export?${auditSearch(query, { format })}`;
  return (
    <DropdownMenu
      trigger={
        <Button size="small">
          <Download aria-hidden />
          {t('export')}
        </Button>
      }
    >
      <DropdownItem asChild>
        <a href={href('csv')} download>
          <FileSpreadsheet aria-hidden />
          {t('export_csv')}
        </a>
      </DropdownItem>
      <DropdownItem asChild>
        <a href={href('ndjson')} download>
          <Braces aria-hidden />
          {t('export_ndjson')}
        </a>
      </DropdownItem>
    </DropdownMenu>
  );
}
