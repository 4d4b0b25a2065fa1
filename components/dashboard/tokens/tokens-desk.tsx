import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PageHeading } from '#components/dashboard/page-heading.tsx';
import { Card } from '#components/ui/card.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { ApiToken } from './api-token.ts';
import { CreateTokenCard } from './create-token-card.tsx';
import { TokenRow } from './token-row.tsx';

export function TokensDesk({ tokens }: { tokens: ApiToken[] }) {
  const t = useTranslations('desk');
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        title={t('tokens.title')}
        text={t('tokens.text')}
        actions={
          <a
            href="/docs"
            className="inline-flex min-h-11 items-center text-accent text-sm underline underline-offset-2"
          >
            {t('tokens.reference')}
          </a>
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
