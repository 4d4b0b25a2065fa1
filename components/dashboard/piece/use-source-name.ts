'use client';

import { useTranslations } from 'next-intl';
import { createContext, use } from 'react';
import { OWN_SOURCES } from '#lib/core/settings/own-sources.ts';
import type { Source } from '#lib/core/settings/settings.ts';

/** The places that the team named. */
export const SourcesContext = createContext<readonly Source[]>([]);

/** The sources on offer: Earshot's own, then the team's that are not archived. */
export function useOfferedSources(): string[] {
  const chosen = use(SourcesContext).filter(({ archived }) => !archived);
  return [...OWN_SOURCES, ...chosen.map(({ name }) => name)];
}

/** The name of a source: Earshot's own in the viewer's language, else what the team calls it. */
export function useSourceName(): (source: string) => string {
  const t = useTranslations('desk');
  const chosen = use(SourcesContext);
  return (source) => {
    const own = OWN_SOURCES.find((known) => known === source);
    if (own) return t(`source.${own}`);
    return chosen.find(({ name }) => name === source)?.label ?? source;
  };
}
