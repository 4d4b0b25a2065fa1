import { SearchX } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';

export function NothingListed({ filtered }: { filtered: boolean }) {
  const t = useTranslations('desk');
  return (
    <EmptyState
      icon={SearchX}
      title={filtered ? t('list.empty_filtered') : t('list.empty')}
      text={filtered ? t('list.empty_filtered_text') : t('list.empty_text')}
    >
      {filtered && (
        <Button asChild>
          <Link href="/admin/feedback">{t('filter.clear')}</Link>
        </Button>
      )}
    </EmptyState>
  );
}
