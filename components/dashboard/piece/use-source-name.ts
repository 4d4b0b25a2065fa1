'use client';

import { useTranslations } from 'next-intl';

export const OWN_SOURCES = ['form', 'widget', 'kiosk', 'api', 'mcp', 'import', 'demo'] as const;

/** The name of a source in the viewer's language; a name the team chose stays as it is. */
export function useSourceName(): (source: string) => string {
  const t = useTranslations('desk');
  return (source) => {
    const own = OWN_SOURCES.find((known) => known === source);
    return own ? t(`source.${own}`) : source;
  };
}
