import { cn } from './class-names.ts';

/** Holds the place of what is on its way, at the same size. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn('rounded-md bg-sunken', className)} />;
}
