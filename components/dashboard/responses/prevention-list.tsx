'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { feedbackHref } from '#components/dashboard/feedback-query.ts';
import type { Prevention } from '#lib/core/responses/response-wire.ts';

/** Whether others said the same; each leads to what they said. */
export function PreventionList({ prevention }: { prevention: Prevention[] }) {
  const t = useTranslations('responses');
  if (prevention.length === 0) return <p className="mt-1 text-muted">{t('no_prevention')}</p>;
  return (
    <ul className="mt-1 list-disc space-y-1 ps-5 text-pretty">
      {prevention.map(({ topic, this_week, week_before, lift }) => (
        <li key={topic}>
          <Link
            href={feedbackHref({ topic, period: 'week', sentiment: 'negative' })}
            className="text-accent underline underline-offset-2"
          >
            <bdi>{topic}</bdi>
          </Link>
          {': '}
          {this_week <= 1 ? t('said_once') : t('said', { this_week, week_before: week_before })}
          {lift !== null && ` ${t('lift', { lift })}`}
        </li>
      ))}
    </ul>
  );
}
