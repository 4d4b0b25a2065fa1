import { useTranslations } from 'next-intl';
import { DeskSkeleton } from '#components/dashboard/desk-skeleton.tsx';

export default function FeedbackLoading() {
  return <DeskSkeleton label={useTranslations('desk')('loading')} />;
}
