'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { TooltipContentProps } from 'recharts';
import { ChartTooltip } from './chart-tooltip.tsx';

export interface TrendTooltipRow {
  key: string;
  mark: ReactNode;
  label: string;
  value: string;
}

interface TrendTooltipProps extends TooltipContentProps {
  about: (start: string) => { title: string; rows: TrendTooltipRow[] } | null;
}

/** Everything about one stretch of time, whichever of its lines the pointer is at. */
export function TrendTooltip({ active, label, about }: TrendTooltipProps) {
  const t = useTranslations('desk');
  const found = active && label !== undefined ? about(String(label)) : null;
  if (!found) return null;
  return <ChartTooltip title={found.title} rows={found.rows} hint={t('chart.open_hint')} />;
}
