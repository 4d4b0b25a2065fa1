import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FeedbackQuery, writeFeedbackQuery } from '#components/dashboard/feedback-query.ts';
import { Button } from '#components/ui/button.tsx';

/** The whole list under its filters as a file; the browser itself shows how far it is. */
export function ExportLink({ query }: { query: FeedbackQuery }) {
  const t = useTranslations('desk');
  const filters = writeFeedbackQuery(query);
  return (
    <Button asChild size="small">
      <a href={`/api/v1/export?format=csv${filters && `&${filters}`}`} download>
        <Download aria-hidden />
        {t('list.export')}
      </a>
    </Button>
  );
}
