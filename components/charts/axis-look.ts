export const axisLook = {
  stroke: 'var(--border-strong)',
  tick: { fill: 'var(--text-muted)', fontSize: '0.75rem' },
  tickLine: false,
  axisLine: false,
  tickMargin: 6,
};
