import { cn } from '#components/ui/class-names.ts';

interface ProgressBarProps {
  label: string;
  /** From 0 to 1; null while it cannot be told. */
  share: number | null;
  className?: string;
}

/** The browser's own: it needs no injected styles, and screen readers know it. */
export function ProgressBar({ label, share, className }: ProgressBarProps) {
  return (
    <progress
      aria-label={label}
      max={1}
      value={share ?? undefined}
      className={cn(
        'block h-2 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent',
        className,
      )}
    />
  );
}
