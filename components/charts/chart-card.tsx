'use client';

import { ChartColumn, Table } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { CardHeading } from '#components/ui/card-heading.tsx';
import { cn } from '#components/ui/class-names.ts';
import { Tooltip } from '#components/ui/tooltip.tsx';
import { ChartBoundary } from './chart-boundary.tsx';
import { DataTable, type TableData } from './data-table.tsx';
import { type ChartDownload, DownloadMenu } from './download-menu.tsx';

interface ChartCardProps {
  title: string;
  note?: ReactNode;
  table: TableData;
  /** Fixes the height, so that loading, empty, chart and table all take the same room. */
  sizeClass: string;
  /** Stands in the chart's place when there is nothing to draw. */
  emptyText?: string | undefined;
  chart: ReactNode;
  /** What the colours mean; stands beside the title, below it on a phone. */
  legend?: ReactNode;
  /** A legend of many entries stands below the title everywhere. */
  longLegend?: boolean;
  /** Offers the chart and its table as files. */
  download?: ChartDownload | undefined;
  children?: ReactNode;
  className?: string;
}

/** A chart with its data as a table: for screen readers always, for everyone at a press. */
export function ChartCard(props: ChartCardProps) {
  const {
    title,
    note,
    table,
    sizeClass,
    emptyText,
    chart,
    legend,
    longLegend,
    download,
    children,
    className,
  } = props;
  const frame = useRef<HTMLDivElement>(null);
  const t = useTranslations('desk');
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  const switchLabel = asTable ? t('chart.show_chart') : t('chart.show_table');
  return (
    <Card aria-labelledby={heading} className={cn('flex flex-col p-4', className)}>
      <CardHeading
        id={heading}
        title={title}
        note={note}
        actions={
          <>
            {legend && !longLegend && <div className="me-1 hidden sm:block">{legend}</div>}
            <Tooltip text={switchLabel}>
              <Button
                variant="ghost"
                size="icon"
                aria-label={`${switchLabel}: ${title}`}
                onClick={() => setAsTable(!asTable)}
              >
                {asTable ? <ChartColumn aria-hidden /> : <Table aria-hidden />}
              </Button>
            </Tooltip>
            {download && (
              <DownloadMenu
                title={title}
                frame={frame}
                drawn={!asTable && !emptyText}
                {...download}
              />
            )}
          </>
        }
      />
      {legend && <div className={longLegend ? undefined : 'sm:hidden'}>{legend}</div>}
      <div ref={frame} className={cn('relative mt-2', sizeClass)}>
        {!asTable && (
          <ChartBoundary failedText={t('chart.failed')} retryLabel={t('retry')}>
            {emptyText ? (
              <p className="flex size-full items-center justify-center text-pretty text-center text-muted text-sm">
                {emptyText}
              </p>
            ) : (
              chart
            )}
          </ChartBoundary>
        )}

        <div
          className={asTable ? 'size-full overflow-y-auto' : 'sr-only'}
          {...(asTable ? { tabIndex: 0 } : {})}
        >
          <DataTable {...table} />
        </div>
      </div>
      {children}
    </Card>
  );
}
