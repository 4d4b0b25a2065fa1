import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LanguageTag } from '#components/dashboard/piece/language-tag.tsx';
import { TopicLinks } from '#components/dashboard/piece/topic-links.tsx';
import { useSourceName } from '#components/dashboard/piece/use-source-name.ts';
import { Badge } from '#components/ui/badge.tsx';
import { signedOf, withoutSigned } from '#lib/core/link/signed-metadata.ts';
import { ExactTime } from './exact-time.tsx';
import type { FeedbackDetails } from './feedback-details.ts';
import { SentimentScore } from './sentiment-score.tsx';
import { SignedFact } from './signed-fact.tsx';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 gap-y-1 px-4 py-2.5 sm:grid-cols-[9rem_minmax(0,1fr)] sm:px-6">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}

export function DetailsFacts({ details }: { details: FeedbackDetails }) {
  const t = useTranslations('desk');
  const sourceName = useSourceName();
  const { feedback, received_at: receivedAt, engine, demo } = details;
  const sent = withoutSigned(feedback.metadata) ?? {};
  const metadata = Object.keys(sent).length > 0 ? sent : null;
  const signed = signedOf(feedback.metadata);
  return (
    <dl className="divide-y divide-line border-line border-t text-sm">
      <Fact name={t('details.given')}>
        <ExactTime at={feedback.timestamp} />
      </Fact>
      {receivedAt !== feedback.timestamp && (
        <Fact name={t('details.received')}>
          <ExactTime at={receivedAt} />
        </Fact>
      )}
      <Fact name={t('sentiment.title')}>
        <SentimentScore score={feedback.sentiment_score} engine={engine} />
      </Fact>
      <Fact name={t('filter.language')}>
        <LanguageTag language={feedback.language} />
      </Fact>
      {feedback.topics.length > 0 && (
        <Fact name={t('details.topics')}>
          <TopicLinks topics={feedback.topics} />
        </Fact>
      )}
      <Fact name={t('filter.source')}>
        <bdi>{sourceName(feedback.source)}</bdi>{' '}
        {demo && <Badge tone="accent">{t('details.demo')}</Badge>}
      </Fact>
      {signed && (
        <Fact name={t('details.signed')}>
          <SignedFact signed={signed} />
        </Fact>
      )}
      {metadata && (
        <Fact name={t('details.metadata')}>
          <pre
            dir="ltr"
            className="max-h-72 overflow-auto whitespace-pre-wrap rounded-md bg-sunken p-3 text-xs leading-5"
          >
            {JSON.stringify(metadata, null, 2)}
          </pre>
        </Fact>
      )}
      <Fact name={t('details.id')}>
        <code dir="ltr" className="select-all text-xs">
          {feedback.id}
        </code>
      </Fact>
    </dl>
  );
}
