'use client';

import dynamic from 'next/dynamic';
import { Skeleton } from '#components/ui/skeleton.tsx';

/** Charts set inline styles and weigh a lot: they load after the page, in the browser only. */
const loading = () => <Skeleton className="size-full" />;

export const MinuteChart = dynamic(
  () => import('./minute-chart.tsx').then((file) => file.MinuteChart),
  { ssr: false, loading },
);
export const RatingChart = dynamic(
  () => import('./rating-chart.tsx').then((file) => file.RatingChart),
  { ssr: false, loading },
);
export const SentimentChart = dynamic(
  () => import('./sentiment-chart.tsx').then((file) => file.SentimentChart),
  { ssr: false, loading },
);
export const TrendBars = dynamic(() => import('./trend-bars.tsx').then((file) => file.TrendBars), {
  ssr: false,
  loading,
});
export const TrendLine = dynamic(() => import('./trend-line.tsx').then((file) => file.TrendLine), {
  ssr: false,
  loading,
});
export const Sparkline = dynamic(() => import('./sparkline.tsx').then((file) => file.Sparkline), {
  ssr: false,
  loading,
});
export const LiftChart = dynamic(() => import('./lift-chart.tsx').then((file) => file.LiftChart), {
  ssr: false,
  loading,
});
