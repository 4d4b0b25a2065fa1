import { LineMark } from '#components/charts/line-mark.tsx';

/** Which line is which. */
export function LineLegend({ now, before }: { now: string; before: string }) {
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1 text-muted text-xs">
      <li className="flex items-center gap-1.5">
        <LineMark />
        {now}
      </li>
      <li className="flex items-center gap-1.5">
        <LineMark dashed />
        {before}
      </li>
    </ul>
  );
}
