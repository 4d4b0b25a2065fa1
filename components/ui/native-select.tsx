import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';

/** The browser's own select: right on every phone, and it needs no injected styles. */
export function NativeSelect({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={cn('relative inline-flex', className)}>
      <select
        className="h-9 w-full appearance-none rounded-lg border border-line-strong/60 bg-surface ps-3 pe-8 text-ink text-sm hover:border-line-strong disabled:opacity-55 text-ellipsis pointer-coarse:h-11 pointer-coarse:ps-2.5 pointer-coarse:text-base"
        {...rest}
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute inset-e-2.5 top-1/2 size-4 -translate-y-1/2 text-muted"
      />
    </span>
  );
}
