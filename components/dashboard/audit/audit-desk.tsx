import { ScrollText } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { AuditEntryWire } from '#lib/core/audit/audit-wire.ts';
import { AuditExport } from './audit-export.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { type AuditQuery, auditHref } from './audit-query.ts';
import { AuditRow } from './audit-row.tsx';
import { RetentionChoice } from './retention-choice.tsx';

interface AuditDeskProps {
  entries: AuditEntryWire[];
  /** Where older ones begin, if there are any. */
  next: string | null;
  query: AuditQuery;
  /** Whether this is not the first page. */
  paged: boolean;
  /** All that may be told of. */
  actions: string[];
  /** Who is there now; others may have been. */
  actors: string[];
  retentionDays: number;
}

export function AuditDesk(props: AuditDeskProps) {
  const { entries, next, query, paged, actions, actors, retentionDays } = props;
  const t = useTranslations('audit');
  const narrowed = Object.values(query).some(Boolean);
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeading title={t('title')} text={t('text')} actions={<AuditExport query={query} />} />
      {/* Made anew for another address: its fields are what the address says. */}
      <AuditFilters key={auditHref(query)} query={query} actions={actions} actors={actors} />
      <Card className="mt-4" aria-label={t('title')}>
        {entries.length === 0 ? (
          <EmptyState
            icon={ScrollText}
            title={t(narrowed ? 'none' : 'empty')}
            text={t(narrowed ? 'none_text' : 'empty_text')}
          >
            {narrowed && (
              <Button asChild>
                <Link href="/admin/audit">{t('clear')}</Link>
              </Button>
            )}
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line">
            {entries.map((entry) => (
              <AuditRow key={entry.id} entry={entry} query={query} />
            ))}
          </ul>
        )}
      </Card>
      {(next !== null || paged) && (
        <nav aria-label={t('pages')} className="mt-4 flex justify-center gap-2">
          {paged && (
            <Button asChild>
              <Link href={auditHref(query)}>{t('newest')}</Link>
            </Button>
          )}
          {next !== null && (
            <Button asChild>
              <Link href={auditHref(query, { cursor: next })}>{t('older')}</Link>
            </Button>
          )}
        </nav>
      )}
      <RetentionChoice days={retentionDays} />
    </div>
  );
}
