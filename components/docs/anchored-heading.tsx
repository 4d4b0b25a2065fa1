import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

interface AnchoredHeadingProps {
  level: 2 | 3;
  anchor: string;
  /** For the link's name. */
  name: string;
  children: ReactNode;
}

const LOOK = { 2: 'text-xl font-semibold tracking-tight', 3: 'text-base font-semibold' };

/** A heading that links to itself. */
export function AnchoredHeading({ level, anchor, name, children }: AnchoredHeadingProps) {
  const t = useTranslations('docs');
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Heading className={`group ${LOOK[level]}`}>
      {children}{' '}
      <a
        href={`#${anchor}`}
        aria-label={t('link', { name })}
        className="rounded px-1 text-muted opacity-0 focus:opacity-100 group-hover:opacity-100 print:hidden"
      >
        #
      </a>
    </Heading>
  );
}
