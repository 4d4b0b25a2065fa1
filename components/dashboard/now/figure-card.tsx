import Link from 'next/link';
import { type ReactNode, useId } from 'react';
import { Card } from '#components/ui/card.tsx';

interface FigureCardProps {
  title: string;
  /** The figure itself, or the word for there being none. */
  value: ReactNode;
  /** A word after the figure: '/ 5'. */
  unit?: string | undefined;
  change: ReactNode;
  chart: ReactNode;
  href: string;
}

/** One figure of the hour. The whole card leads to the feedback behind it. */
export function FigureCard({ title, value, unit, change, chart, href }: FigureCardProps) {
  const heading = useId();
  return (
    <Card
      aria-labelledby={heading}
      className="relative flex flex-col p-3 transition-colors duration-150 hover:border-line-strong sm:p-4"
    >
      <h2 id={heading} className="text-muted text-sm">
        <Link
          href={href}
          prefetch={false}
          className="after:absolute after:inset-0 after:rounded-lg after:content-['']"
        >
          {title}
        </Link>
      </h2>
      <p className="mt-1 flex min-h-9 min-w-0 items-center gap-1.5 font-semibold text-2xl tracking-tight lg:min-h-14 lg:text-3xl">
        {value}
        {unit && (
          <span className="self-end pb-1 font-normal text-base text-muted tracking-normal">
            {unit}
          </span>
        )}
      </p>
      <div className="mt-1 min-h-8 text-xs sm:min-h-4">{change}</div>
      <div className="relative mt-auto h-11 pt-2">{chart}</div>
    </Card>
  );
}
