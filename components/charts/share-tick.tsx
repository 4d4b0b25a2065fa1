interface ShareTickProps {
  x?: number | string;
  y?: number | string;
  payload?: { value: number };
  format: (share: number) => string;
}

/** A tick of a 0–100 % axis: the outer two stay within the bar's ends. */
export function ShareTick({ x, y, payload, format }: ShareTickProps) {
  const share = payload?.value ?? 0;
  const anchor = share === 0 ? 'start' : share === 1 ? 'end' : 'middle';
  return (
    <text x={x} y={y} dy="0.9em" textAnchor={anchor} fontSize="0.75rem" fill="var(--text-muted)">
      {format(share)}
    </text>
  );
}
