import { Frown, type LucideIcon, Meh, Smile } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '#components/ui/class-names.ts';
import type { Sentiment } from '#lib/core/feedback/feedback.ts';

const FACES: Record<Sentiment, LucideIcon> = { positive: Smile, neutral: Meh, negative: Frown };
const TONES: Record<Sentiment, string> = {
  positive: 'text-positive',
  neutral: 'text-neutral',
  negative: 'text-negative',
};

interface SentimentMarkProps {
  sentiment: Sentiment;
  className?: string;
}

/** A face and the word for it. */
export function SentimentMark({ sentiment, className }: SentimentMarkProps) {
  const t = useTranslations('desk');
  const Face = FACES[sentiment];
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1 whitespace-nowrap font-medium text-xs',
        TONES[sentiment],
        className,
      )}
    >
      <Face aria-hidden className="size-4" />
      {t(`sentiment.${sentiment}`)}
    </span>
  );
}
