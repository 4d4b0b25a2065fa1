'use client';

import { HeartHandshake } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { OpenFollowUps } from '#components/dashboard/follow-up/open-follow-ups.tsx';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import type { ResponseWire } from '#lib/core/responses/response-wire.ts';
import type { Person } from './person.ts';
import { ResponseRow } from './response-row.tsx';

const LOOK_MS = 15_000;
const STATES = ['unresolved', 'open', 'in_progress', 'resolved', 'all'] as const;

interface ResponsesDeskProps {
  page: { data: ResponseWire[]; next_cursor: string | null; unresolved: number; overdue: number };
  query: Record<string, string>;
  people: Person[];
  /** What those said who left a contact for an answer. */
  asked: FeedbackWire[];
  /** Who is looking. */
  viewer: string;
}

function hrefOf(query: Record<string, string>): string {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value)).toString();
  return search ? `/admin/responses?${search}` : '/admin/responses';
}

/** Who waits for an answer, by when, and from whom. */
export function ResponsesDesk({ page, query, people, asked, viewer }: ResponsesDeskProps) {
  const t = useTranslations('responses');
  const router = useRouter();
  const { cursor: _, ...filters } = query;
  const choose = (change: Record<string, string>) =>
    router.replace(hrefOf({ ...filters, ...change }), { scroll: false });

  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [router]);

  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading title={t('title')} text={t('text')} />
      <OpenFollowUps asked={asked} />
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <NativeSelect
          data-first-filter
          aria-label={t('state')}
          value={query.state ?? 'unresolved'}
          onChange={(event) => choose({ state: event.target.value })}
        >
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`filter_${state}`)}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect
          aria-label={t('assignee')}
          value={query.assignee ?? ''}
          onChange={(event) => choose({ assignee: event.target.value })}
        >
          <option value="">{t('anybody')}</option>
          <option value={viewer}>{t('me')}</option>
          <option value="nobody">{t('all_admins')}</option>
          {people
            .filter(({ id }) => id !== viewer)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </NativeSelect>
        <label className="flex min-h-9 cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={query.overdue === 'true'}
            onChange={(event) => choose({ overdue: event.target.checked ? 'true' : '' })}
            className="size-4 accent-accent"
          />
          {t('only_overdue')}
        </label>
        <p className="ms-auto flex items-center gap-2 text-muted text-sm tabular-nums">
          {t('unresolved', { count: page.unresolved })}
          {page.overdue > 0 && (
            <Badge tone="negative">{t('overdue_count', { count: page.overdue })}</Badge>
          )}
        </p>
      </div>
      <Card aria-label={t('title')}>
        {page.data.length === 0 ? (
          <EmptyState icon={HeartHandshake} title={t('empty')} text={t('empty_text')} />
        ) : (
          <ul className="divide-y divide-line">
            {page.data.map((response) => (
              <ResponseRow key={response.feedback.id} response={response} people={people} />
            ))}
          </ul>
        )}
      </Card>
      {page.next_cursor && (
        <p className="mt-4 text-center">
          <Button asChild>
            <Link href={hrefOf({ ...filters, cursor: page.next_cursor })}>{t('older')}</Link>
          </Button>
        </p>
      )}
    </div>
  );
}
