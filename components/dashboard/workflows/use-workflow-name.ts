'use client';

import { useTranslations } from 'next-intl';

/** A workflow's name in words; one of another version has none, and shows as it is. */
export function useWorkflowName(): (name: string) => string {
  const t = useTranslations('workflows');
  return (name) => (t.has(`name_${name}`) ? t(`name_${name}`) : name);
}
