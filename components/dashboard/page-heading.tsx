import type { ReactNode } from 'react';

interface PageHeadingProps {
  title: string;
  text?: string;
  actions?: ReactNode;
}

export function PageHeading({ title, text, actions }: PageHeadingProps) {
  return (
    <div className="mb-4 flex flex-wrap items-end justify-between gap-3 lg:mt-2">
      <div>
        <h1 className="font-semibold text-xl tracking-tight">{title}</h1>
        {text && <p className="mt-1 max-w-prose text-pretty text-muted text-sm">{text}</p>}
      </div>
      {actions}
    </div>
  );
}
