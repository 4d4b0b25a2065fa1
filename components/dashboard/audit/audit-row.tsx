import { Ban, Check, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { AuditEntryWire } from '#lib/core/audit/audit-wire.ts';
import { type AuditQuery, auditHref } from './audit-query.ts';

const LOOKS = {
  done: { icon: Check, tone: 'plain' },
  refused: { icon: Ban, tone: 'negative' },
  failed: { icon: TriangleAlert, tone: 'negative' },
} as const;

interface AuditRowProps {
  entry: AuditEntryWire;
  query: AuditQuery;
}

/** One action; who did it leads to all that they did. */
export function AuditRow({ entry, query }: AuditRowProps) {
  const t = useTranslations('audit');
  const { icon: Icon, tone } = LOOKS[entry.outcome];
  const told = Object.entries(entry.details).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)] as const,
  );
  const facts = [
    ['at', entry.at],
    ['actor_id', entry.actor_id],
    ['target', entry.target],
    ...told,
    ['id', entry.id],
  ] as const;
  return (
    <li data-row tabIndex={-1} className="px-4 py-2.5 focus-visible:-outline-offset-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <code className="min-w-0 break-all font-medium text-sm">{entry.action}</code>
        <Badge tone={tone}>
          <Icon aria-hidden />
          {t(`outcome.${entry.outcome}`)}
        </Badge>
        <LocalTime
          at={entry.at}
          form="moment"
          className="ms-auto text-muted text-xs tabular-nums"
        />
      </div>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-xs">
        {entry.actor_kind === 'nobody' ? (
          <span>{t('nobody')}</span>
        ) : (
          <Link
            href={auditHref({ ...query, actor: entry.actor_name })}
            className="min-w-0 break-all font-medium text-ink underline-offset-2 hover:underline"
          >
            <bdi>{entry.actor_name}</bdi>
          </Link>
        )}
        <span>{t(`kind.${entry.actor_kind}`)}</span>
        <span>{t(`via.${entry.via}`)}</span>
        {entry.client_address && <span className="break-all">{entry.client_address}</span>}
      </p>
      <details className="mt-1 text-xs">
        <summary className="inline-flex min-h-6 cursor-pointer items-center text-accent underline-offset-2 hover:underline pointer-coarse:min-h-11">
          {t('details')}
        </summary>
        <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 rounded-md bg-sunken p-3">
          {facts.map(([name, value]) =>
            value === null ? null : (
              <div key={name} className="contents">
                <dt className="text-muted">{name}</dt>
                <dd className="break-words font-mono">{value}</dd>
              </div>
            ),
          )}
        </dl>
      </details>
    </li>
  );
}
