'use client';

import { Bookmark } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type FeedbackQuery, feedbackHref } from '#components/dashboard/feedback-query.ts';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/class-names.ts';
import { type SavedView, viewOf } from './saved-view.ts';
import { ViewMenu } from './view-menu.tsx';
import { ViewNameDialog } from './view-name-dialog.tsx';

interface ViewsBarProps {
  query: FeedbackQuery;
  views: SavedView[];
  mayManage: boolean;
}

const chipLook =
  'inline-flex h-8 items-center rounded-full border px-3 text-sm whitespace-nowrap pointer-coarse:h-11';

/** The team's views as chips: each is a link, so the address always says what is shown. */
export function ViewsBar({ query, views, mayManage }: ViewsBarProps) {
  const t = useTranslations('desk');
  const [naming, setNaming] = useState(false);
  const filtered = Object.keys(query).length > 0;
  const current = viewOf(query, views);
  const maySave = mayManage && filtered && !current;
  if (views.length === 0 && !maySave) return null;
  return (
    <nav aria-label={t('views.label')} className="-mx-3 mb-3 overflow-x-auto px-3 sm:mx-0 sm:px-0">
      <ul className="flex items-center gap-2">
        {views.length > 0 && (
          <li>
            <Chip href="/admin/feedback" current={!filtered} name={t('views.all')} />
          </li>
        )}
        {views.map((view) => (
          <li key={view.id} className="flex items-center">
            <Chip href={feedbackHref(view.query)} current={view === current} name={view.name} />
            {view === current && mayManage && <ViewMenu view={view} />}
          </li>
        ))}
        {maySave && (
          <li>
            <Button
              variant="ghost"
              size="small"
              className="whitespace-nowrap text-accent hover:text-accent"
              onClick={() => setNaming(true)}
            >
              <Bookmark aria-hidden />
              {t('views.save')}
            </Button>
          </li>
        )}
      </ul>
      {naming && <ViewNameDialog query={query} onClose={() => setNaming(false)} />}
    </nav>
  );
}

function Chip({ href, current, name }: { href: string; current: boolean; name: string }) {
  return (
    <Link
      href={href}
      aria-current={current ? 'page' : undefined}
      className={cn(
        chipLook,
        current
          ? 'border-accent bg-accent-soft font-medium text-accent'
          : 'border-line bg-surface text-muted hover:border-line-strong hover:text-ink',
      )}
    >
      <bdi className="max-w-64 truncate">{name}</bdi>
    </Link>
  );
}
