import type { ReactNode } from 'react';
import { PageCard } from './page-card.tsx';

interface MessagePageProps {
  title: string;
  text: string;
  children?: ReactNode;
}

/** A page that has only something to say, and where to go from there. */
export function MessagePage({ title, text, children }: MessagePageProps) {
  return (
    <PageCard>
      <h1 className="text-[28px] leading-9 font-semibold tracking-tight text-balance">{title}</h1>
      <p className="mt-2 text-base text-(--text-muted)">{text}</p>
      {children && <div className="mt-6">{children}</div>}
    </PageCard>
  );
}
