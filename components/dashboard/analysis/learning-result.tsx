import { useTranslations } from 'next-intl';
import { DataTable } from '#components/charts/data-table.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import { useNumberFormat } from '#components/ui/use-number-format.ts';
import type { LearningAttemptWire } from '#lib/core/analysis/analysis-wire.ts';
import type { Figures } from '#lib/core/sentiment/correction/figures.ts';

const CLASSES = ['positive', 'neutral', 'negative'] as const;

interface LearningResultProps {
  attempt: LearningAttemptWire;
  on: boolean;
}

/** The last attempt in plain words, and its figures. */
export function LearningResult({ attempt, on }: LearningResultProps) {
  const t = useTranslations('desk');
  const number = useNumberFormat();
  const { before, after, kept, pairs, timestamp } = attempt;
  const used = kept && on;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <Badge tone={used ? 'positive' : 'plain'}>
          {t(used ? 'analysis.kept' : 'analysis.refused')}
        </Badge>
        <span className="text-muted text-xs">
          {t('analysis.pairs', { count: pairs })}
          {' · '}
          <LocalTime at={timestamp} form="moment" />
        </span>
      </p>
      {before && after ? (
        <>
          <p className="mt-2 text-pretty">
            {t(kept ? 'analysis.verdict_kept' : 'analysis.verdict_refused', {
              before: number.exactShare(before.two_class),
              after: number.exactShare(after.two_class),
            })}
          </p>
          <div className="mt-3">
            <FiguresTable before={before} after={after} />
          </div>
        </>
      ) : (
        <p className="mt-2 text-pretty">{t('analysis.too_little')}</p>
      )}
    </>
  );
}

function FiguresTable({ before, after }: { before: Figures; after: Figures }) {
  const t = useTranslations('desk');
  const number = useNumberFormat();
  const row = (key: string, name: string, of: (figures: Figures) => number, n: number) => ({
    key,
    cells: [name, number.count(n), number.exactShare(of(before)), number.exactShare(of(after))],
  });
  return (
    <DataTable
      caption={t('analysis.figures')}
      columns={[
        t('analysis.figures'),
        t('analysis.column_n'),
        t('analysis.column_before'),
        t('analysis.column_after'),
      ]}
      rows={[
        row('two', t('analysis.two_class'), (one) => one.two_class, after.two_class_n),
        row('f1', t('analysis.macro_f1'), (one) => one.macro_f1, after.n),
        ...CLASSES.filter((name) => after.classes[name].n > 0).map((name) =>
          row(
            name,
            t('analysis.recall', { sentiment: t(`sentiment.${name}`) }),
            (one) => one.classes[name].recall,
            after.classes[name].n,
          ),
        ),
      ]}
    />
  );
}
