import { BadgeCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { SignedLink } from '#lib/core/link/signed-metadata.ts';

/** What the customer could not have made up: it came with a link that was signed here. */
export function SignedFact({ signed }: { signed: SignedLink }) {
  const t = useTranslations('desk.details');
  return (
    <div className="flex gap-2">
      <BadgeCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-positive" />
      <div className="min-w-0">
        {signed.order !== undefined && (
          <p className="font-medium">
            {t.rich('signed_order', { order: signed.order, bdi: (part) => <bdi>{part}</bdi> })}
          </p>
        )}
        {signed.customer_name !== undefined && (
          <p>
            {t.rich('signed_name', {
              name: signed.customer_name,
              bdi: (part) => <bdi>{part}</bdi>,
            })}
          </p>
        )}
        <p className="text-muted text-xs">{t('signed_text')}</p>
      </div>
    </div>
  );
}
