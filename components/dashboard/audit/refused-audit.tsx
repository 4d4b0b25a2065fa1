import { CircleAlert } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';

/** The address asks for something that cannot be, such as an unknown outcome. */
export function RefusedAudit() {
  const t = useTranslations('audit');
  return (
    <Card className="mx-auto max-w-4xl">
      <EmptyState icon={CircleAlert} title={t('refused_filter')} text={t('refused_filter_text')}>
        <Button asChild>
          <Link href="/admin/audit">{t('clear')}</Link>
        </Button>
      </EmptyState>
    </Card>
  );
}
