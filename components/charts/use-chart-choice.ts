import { type KeyboardEvent, type RefObject, useRef } from 'react';
import type { MouseHandlerDataParam } from 'recharts';

interface ChartChoice {
  active: RefObject<string | null>;
  onKeyDown: (event: KeyboardEvent) => void;
  onClick: (state: MouseHandlerDataParam) => void;
}

/** A bar is chosen by a click, or by Enter where the arrow keys stand. */
export function useChartChoice(choose: (label: string) => void): ChartChoice {
  const active = useRef<string | null>(null);
  return {
    active,
    onKeyDown: (event) => {
      if (event.key === 'Enter' && active.current !== null) choose(active.current);
    },
    onClick: ({ activeLabel }) => {
      if (activeLabel !== undefined) choose(String(activeLabel));
    },
  };
}
