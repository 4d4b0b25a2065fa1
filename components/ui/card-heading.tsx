import type { ReactNode } from 'react';
import { cn } from './class-names.ts';

interface CardHeadingProps {
  id?: string;
  title: string;
  note?: ReactNode;
  /** Controls that belong to the card, at its end. */
  actions?: ReactNode;
  className?: string;
}

export function CardHeading({ id, title, note, actions, className }: CardHeadingProps) {
  return (
    <header className={cn('-mt-2 flex min-h-9 items-center justify-between gap-3', className)}>
      <div className="flex min-w-0 flex-wrap items-baseline gap-x-2">
        <h2 id={id} className="font-semibold text-sm">
          {title}
        </h2>
        {note && <p className="text-muted text-xs">{note}</p>}
      </div>
      {actions && <div className="flex shrink-0 items-center gap-1">{actions}</div>}
    </header>
  );
}
