import { KeyRound } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { ApiToken } from './api-token.ts';
import { CreateTokenCard } from './create-token-card.tsx';
import { TokenRow } from './token-row.tsx';

const linkLook =
  'inline-flex min-h-11 items-center text-accent text-sm underline underline-offset-2';

export function TokensDesk({ tokens }: { tokens: ApiToken[] }) {
  const t = useTranslations('desk');
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        title={t('tokens.title')}
        text={t('tokens.text')}
        actions={
          <span className="flex flex-wrap gap-x-4">
            <Link href="/admin/connect" className={linkLook}>
              {t('nav.connect')}
            </Link>
            <a href="/docs" className={linkLook}>
              {t('tokens.reference')}
            </a>
          </span>
        }
      />
      <CreateTokenCard />
      <Card className="mt-4">
        {tokens.length === 0 ? (
          <EmptyState icon={KeyRound} title={t('tokens.empty')} text={t('tokens.empty_text')} />
        ) : (
          <ul className="divide-y divide-line">
            {tokens.map((token) => (
              <TokenRow key={token.id} token={token} />
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}
