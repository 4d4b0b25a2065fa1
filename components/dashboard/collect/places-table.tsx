'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { DataTable } from '#components/charts/data-table.tsx';
import { useSourceName } from '#components/dashboard/piece/use-source-name.ts';
import { Card } from '#components/ui/card.tsx';
import { useNumberFormat } from '#components/ui/use-number-format.ts';

export interface PlaceFigures {
  source: string;
  count: number;
  averageRating: number | null;
}

interface PlacesTableProps {
  counts: readonly PlaceFigures[];
  mayChangeSettings: boolean;
}

/** What came of it: feedback of the last thirty days through each place. */
export function PlacesTable({ counts, mayChangeSettings }: PlacesTableProps) {
  const t = useTranslations('collect.places');
  const sourceName = useSourceName();
  const numbers = useNumberFormat();
  const id = useId();
  return (
    <Card aria-labelledby={id} className="mt-4 p-4 sm:p-5">
      <h2 id={id} className="font-semibold">
        {t('title')}
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-pretty text-muted text-sm">{t('text')}</p>
      <DataTable
        caption={t('title')}
        columns={[t('place'), t('count'), t('average')]}
        rows={counts.map(({ source, count, averageRating }) => ({
          key: source,
          cells: [
            <bdi key="name">{sourceName(source) || source}</bdi>,
            <Link
              key="count"
              href={`/admin/feedback?${new URLSearchParams({ source })}`}
              className="text-accent underline-offset-4 hover:underline"
            >
              {numbers.count(count)}
            </Link>,
            averageRating === null ? '–' : numbers.rating(averageRating),
          ],
        }))}
      />
      {mayChangeSettings && (
        <Link
          href="/admin/settings#sources"
          className="mt-3 inline-flex min-h-11 items-center text-accent text-sm underline underline-offset-2"
        >
          {t('manage')}
        </Link>
      )}
    </Card>
  );
}
