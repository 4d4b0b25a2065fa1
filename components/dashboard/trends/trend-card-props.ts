import type { ReactNode } from 'react';
import type { TrendPoint } from './trend-points.ts';
import type { useBucketWords } from './use-bucket-words.ts';

/** What every chart of the trends is given. */
export interface TrendCardProps {
  points: TrendPoint[];
  words: ReturnType<typeof useBucketWords>;
  /** Stands in the chart's place while there are no figures. */
  gap: ReactNode;
  emptyText: string | undefined;
  /** Whether the period before is shown too. */
  compared: boolean;
  onOpen: (start: string) => void;
}
