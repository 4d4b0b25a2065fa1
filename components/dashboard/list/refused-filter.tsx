import { CircleAlert } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';

/** The address asks for something that cannot be, such as rating 9, or a search of a whole page. */
export function RefusedFilter({ search }: { search: string | undefined }) {
  const t = useTranslations('desk');
  return (
    <Card>
      <EmptyState
        icon={CircleAlert}
        title={t('list.refused')}
        text={search ? t('list.refused_search') : t('list.refused_text')}
      >
        <Button asChild>
          <Link href="/admin/feedback">{t('filter.clear')}</Link>
        </Button>
      </EmptyState>
    </Card>
  );
}
