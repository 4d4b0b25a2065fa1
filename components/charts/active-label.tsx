import { type RefObject, useEffect } from 'react';
import { useActiveTooltipLabel } from 'recharts';

/** Tells the chart's frame which bar the arrow keys stand on, so that Enter can open it. */
export function ActiveLabel({ target }: { target: RefObject<string | null> }) {
  const label = useActiveTooltipLabel();
  useEffect(() => {
    target.current = label === undefined ? null : String(label);
  }, [label, target]);
  return null;
}
