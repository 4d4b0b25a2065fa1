'use client';

import { useTranslations } from 'next-intl';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { CustomDays } from './custom-days.tsx';
import { RangeChoice } from './range-choice.tsx';
import { TREND_BUCKETS, TREND_SPLITS, type TrendsQuery } from './trends-query.ts';
import { fittingBucket, offeredBuckets, type TrendsRange, writeDay } from './trends-range.ts';

interface TrendsControlsProps {
  query: TrendsQuery;
  /** Null where the chosen days make none. */
  range: TrendsRange | null;
  now: Date;
  timeZone: string;
  onChoose: (change: Partial<TrendsQuery>, replace?: boolean) => void;
}

export function TrendsControls({ query, range, now, timeZone, onChoose }: TrendsControlsProps) {
  const t = useTranslations('desk');
  const buckets = range ? offeredBuckets(range) : TREND_BUCKETS;
  const chosen = query.bucket && buckets.includes(query.bucket) ? query.bucket : '';
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
      <RangeChoice
        value={query.range}
        onChoose={(name) => {
          const from = writeDay(range?.from ?? now, timeZone);
          const days = { from, to: writeDay(now, timeZone) };
          onChoose({ range: name, ...(name === 'custom' && days) });
        }}
      />
      {query.range === 'custom' && (
        <CustomDays from={query.from} to={query.to} onChoose={(days) => onChoose(days, true)} />
      )}
      <div className="flex grow flex-wrap items-center gap-2 xl:justify-end">
        <NativeSelect
          aria-label={t('trends.bucket')}
          value={chosen}
          onChange={({ target }) =>
            onChoose({ bucket: TREND_BUCKETS.find((one) => one === target.value) ?? null })
          }
          className="min-w-0 grow basis-36 max-[24rem]:basis-full sm:grow-0 sm:basis-auto"
        >
          <option value="">
            {range
              ? t('trends.bucket_fitting', { bucket: t(`trends.per_${fittingBucket(range)}`) })
              : t('trends.bucket_auto')}
          </option>
          {buckets.map((bucket) => (
            <option key={bucket} value={bucket}>
              {t(`trends.bucket_${bucket}`)}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect
          aria-label={t('trends.split')}
          value={query.split}
          onChange={({ target }) =>
            onChoose({ split: TREND_SPLITS.find((one) => one === target.value) ?? 'none' })
          }
          className="min-w-0 grow basis-36 max-[24rem]:basis-full sm:grow-0 sm:basis-auto"
        >
          {TREND_SPLITS.map((split) => (
            <option key={split} value={split}>
              {t(`trends.split_${split}`)}
            </option>
          ))}
        </NativeSelect>
        <label className="ms-1 flex min-h-9 cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={query.compare}
            onChange={({ target }) => onChoose({ compare: target.checked })}
            className="size-4 shrink-0 accent-accent"
          />
          {t('trends.compare')}
        </label>
      </div>
    </div>
  );
}
