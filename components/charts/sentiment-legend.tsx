import { useTranslations } from 'next-intl';
import { SENTIMENTS } from '#lib/core/feedback/feedback.ts';
import { SeriesMark } from './series-mark.tsx';

export function SentimentLegend() {
  const t = useTranslations('desk');
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1 text-muted text-xs">
      {SENTIMENTS.map((sentiment) => (
        <li key={sentiment} className="flex items-center gap-1.5">
          <SeriesMark sentiment={sentiment} />
          {t(`sentiment.${sentiment}`)}
        </li>
      ))}
    </ul>
  );
}
