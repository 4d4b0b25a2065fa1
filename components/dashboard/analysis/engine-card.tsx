import { Cpu } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Card } from '#components/ui/card.tsx';
import type { AnalysisWire } from '#lib/core/analysis/analysis-wire.ts';

interface EngineCardProps {
  analysis: Pick<AnalysisWire, 'engine' | 'slow_engine' | 'slow_failure'>;
}

/** What judges a text, and what is asked afterwards. */
export function EngineCard({ analysis }: EngineCardProps) {
  const t = useTranslations('desk');
  const heading = useId();
  const { engine, slow_engine: slow, slow_failure: failure } = analysis;
  return (
    <Card aria-labelledby={heading} className="p-5">
      <h2 id={heading} className="flex items-center gap-2 font-semibold">
        <Cpu aria-hidden className="size-4 text-muted" />
        {t('analysis.engine')}
      </h2>
      <dl className="mt-3 space-y-3 text-sm">
        <div>
          <dt className="break-words font-medium">{engine}</dt>
          <dd className="text-pretty text-muted">
            {t(engine.includes('+site-') ? 'analysis.engine_site' : 'analysis.engine_text')}
          </dd>
        </div>
        {slow && (
          <div>
            <dt className="break-words font-medium">{slow}</dt>
            <dd className="text-pretty text-muted">
              {t('analysis.slow_text')}
              {failure && (
                <span role="status" className="mt-1 block text-danger">
                  {t.rich('analysis.slow_failing', {
                    reason: () => <span lang="en">{failure}</span>,
                  })}
                </span>
              )}
            </dd>
          </div>
        )}
      </dl>
      <p className="mt-3 text-pretty text-muted text-xs">
        {t.rich('analysis.card', {
          file: () => <code className="font-sans text-ink">docs/model-card.md</code>,
        })}
      </p>
    </Card>
  );
}
