import type { ReactNode } from 'react';

interface PageCardProps {
  children: ReactNode;
  footer?: ReactNode;
}

/** The one quiet card that every public page is. */
export function PageCard({ children, footer }: PageCardProps) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col px-3 py-3 sm:px-4 sm:pt-[12vh] sm:pb-8">
      <main className="rounded-[10px] border border-(--border) bg-(--surface) p-5 sm:p-8">
        {children}
      </main>
      {footer}
    </div>
  );
}
