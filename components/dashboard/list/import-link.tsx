import { FileUp } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';

export function ImportLink() {
  const t = useTranslations('desk');
  return (
    <Button asChild size="small">
      <Link href="/admin/import">
        <FileUp aria-hidden />
        {t('list.import')}
      </Link>
    </Button>
  );
}
