'use client';

import { useTranslations } from 'next-intl';
import type { FieldIssue } from '#lib/core/errors.ts';
import { SOURCE_MAX } from '#lib/core/feedback/limits.ts';
import { SETTINGS_LIMITS } from '#lib/core/settings/settings-limits.ts';

const LIMITS = new Map<string, number>(Object.entries(SETTINGS_LIMITS));

/** What is wrong with a field (`sources.0.name`) or within it, in the viewer's language. */
export function useIssueText(issues: readonly FieldIssue[]): (field: string) => string | undefined {
  const t = useTranslations('settings.issue');
  return (field) => {
    const issue = issues.find((one) => one.field === field || one.field.startsWith(`${field}.`));
    if (!issue) return undefined;
    const last = issue.field.split('.').at(-1) ?? '';
    if (!t.has(issue.code)) return t('other');
    return t(issue.code, { limit: LIMITS.get(last) ?? SOURCE_MAX, line: Number(last) + 1 });
  };
}
