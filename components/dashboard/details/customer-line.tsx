import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { feedbackHref } from '#components/dashboard/feedback-query.ts';

interface CustomerLineProps {
  name: string;
  /** How much there is under this name. */
  pieces: number;
}

export function CustomerLine({ name, pieces }: CustomerLineProps) {
  const t = useTranslations('desk');
  return (
    <p className="mt-4 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
      <bdi className="font-medium [overflow-wrap:anywhere]">{name}</bdi>
      {pieces > 1 && (
        <Link
          href={feedbackHref({ customer_name: name })}
          className="text-accent underline-offset-4 hover:underline"
        >
          {t('details.from_customer', { count: pieces })}
        </Link>
      )}
    </p>
  );
}
