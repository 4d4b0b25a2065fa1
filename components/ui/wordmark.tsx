import { cn } from './class-names.ts';

/** An ear that listens: its outline opens towards two sound waves. */
export function Wordmark({ className }: { className?: string }) {
  return (
    <span className={cn('inline-flex items-center gap-2 font-semibold text-base', className)}>
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        fill="none"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="size-6 stroke-accent"
      >
        <path d="M4 9.5a6 6 0 0 1 12 0c0 2.6-1.2 3.7-2.3 4.9-1 1-1.4 1.7-1.7 3a3.4 3.4 0 0 1-6.2 1.1" />
        <path d="M7.5 9.5a2.5 2.5 0 0 1 5 0c0 1.7-2 1.9-2 3.6" />
        <path d="M18.4 5.2a7.6 7.6 0 0 1 0 8.6" />
        <path d="M21.2 3a11.6 11.6 0 0 1 0 13" className="opacity-55" />
      </svg>
      Earshot
    </span>
  );
}
