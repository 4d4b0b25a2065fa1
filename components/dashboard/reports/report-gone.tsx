import { SearchX } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';

export function ReportGone() {
  const t = useTranslations('desk');
  return (
    <Card className="mx-auto mt-2 max-w-3xl">
      <EmptyState icon={SearchX} title={t('reports.gone')} text={t('reports.gone_text')}>
        <Button asChild>
          <Link href="/admin/reports">{t('reports.back')}</Link>
        </Button>
      </EmptyState>
    </Card>
  );
}
