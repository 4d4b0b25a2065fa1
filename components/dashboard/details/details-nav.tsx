import { ArrowLeft, ChevronDown, ChevronUp, type LucideIcon } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import {
  type FeedbackQuery,
  feedbackEntryHref,
  feedbackHref,
} from '#components/dashboard/feedback-query.ts';
import { Button } from '#components/ui/button.tsx';

interface DetailsNavProps {
  query: FeedbackQuery;
  newer: string | null;
  older: string | null;
}

/** Back to the list, and on to its neighbours there. */
export function DetailsNav({ query, newer, older }: DetailsNavProps) {
  const t = useTranslations('desk');
  const step = (way: 1 | -1, id: string | null, label: string, Icon: LucideIcon) =>
    id ? (
      <Button asChild variant="ghost" size="icon">
        <Link
          href={feedbackEntryHref(id, query)}
          replace
          data-step={way}
          aria-label={label}
          title={label}
        >
          <Icon aria-hidden />
        </Link>
      </Button>
    ) : (
      <Button variant="ghost" size="icon" disabled aria-label={label}>
        <Icon aria-hidden />
      </Button>
    );
  return (
    <nav aria-label={t('details.nav')} className="mb-2 flex items-center lg:mt-2">
      <Button asChild variant="ghost" size="small" className="-ms-3">
        <Link href={feedbackHref(query)}>
          <ArrowLeft aria-hidden className="rtl:-scale-x-100" />
          {t('details.back')}
        </Link>
      </Button>
      <span className="ms-auto flex">
        {step(-1, newer, t('details.newer'), ChevronUp)}
        {step(1, older, t('details.older'), ChevronDown)}
      </span>
    </nav>
  );
}
