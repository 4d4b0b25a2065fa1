import { LineMark } from './line-mark.tsx';
import type { ChartSeries } from './series-hues.ts';
import { SeriesMark } from './series-mark.tsx';

interface SeriesLegendProps {
  series: readonly ChartSeries[];
  /** What the dashed line is called, where there is one. */
  dashed?: string | undefined;
}

export function SeriesLegend({ series, dashed }: SeriesLegendProps) {
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1 text-muted text-xs">
      {series.map((one) => (
        <li key={one.key} className="flex items-center gap-1.5">
          <SwatchMark series={one} />
          <bdi>{one.label}</bdi>
        </li>
      ))}
      {dashed && (
        <li className="flex items-center gap-1.5">
          <LineMark dashed />
          {dashed}
        </li>
      )}
    </ul>
  );
}

/** A sentiment's own shape, or a square in the colour of the series. */
export function SwatchMark({ series }: { series: ChartSeries }) {
  if (series.sentiment) return <SeriesMark sentiment={series.sentiment} />;
  return (
    <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5 shrink-0" fill={series.fill}>
      <rect width="10" height="10" rx="2.5" />
    </svg>
  );
}
