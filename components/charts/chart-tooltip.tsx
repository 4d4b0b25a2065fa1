import type { ReactNode } from 'react';

interface ChartTooltipProps {
  title: ReactNode;
  rows: { key: string; mark: ReactNode; label: string; value: string }[];
  hint?: string;
}

export function ChartTooltip({ title, rows, hint }: ChartTooltipProps) {
  return (
    <div className="min-w-36 rounded-md border border-line bg-raised px-3 py-2 text-ink text-xs shadow-floating">
      <p className="font-medium">{title}</p>
      <ul className="mt-1 space-y-0.5">
        {rows.map(({ key, mark, label, value }) => (
          <li key={key} className="flex items-center gap-1.5">
            {mark}
            <span className="text-muted">{label}</span>
            <span className="ms-auto ps-3 font-medium tabular-nums">{value}</span>
          </li>
        ))}
      </ul>
      {hint && <p className="mt-1.5 text-muted">{hint}</p>}
    </div>
  );
}
