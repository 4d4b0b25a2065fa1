import { Lock } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/ui/empty-state.tsx';

/** A page that the viewer's role does not reach. */
export function NotAllowed() {
  const t = useTranslations('desk');
  return <EmptyState icon={Lock} title={t('not_allowed.title')} text={t('not_allowed.text')} />;
}
