'use client';

import { useTranslations } from 'next-intl';
import { RANGES, type RangeName } from './trends-query.ts';

interface RangeChoiceProps {
  /** Those on offer; all by default. */
  ranges?: readonly RangeName[];
  value: RangeName;
  onChoose: (range: RangeName) => void;
}

/** Real radio buttons, drawn as one bar. */
export function RangeChoice({ ranges = RANGES, value, onChoose }: RangeChoiceProps) {
  const t = useTranslations('desk');
  return (
    <fieldset className="flex flex-wrap gap-1 rounded-lg bg-sunken p-0.5">
      <legend className="sr-only">{t('trends.range')}</legend>
      {ranges.map((range) => (
        <label
          key={range}
          className="flex h-8 cursor-pointer items-center whitespace-nowrap rounded-md px-2.5 text-muted text-sm transition-colors duration-150 hover:text-ink has-checked:bg-surface has-checked:font-medium has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-focus pointer-coarse:h-11"
        >
          <input
            type="radio"
            name="range"
            value={range}
            checked={range === value}
            onChange={() => onChoose(range)}
            className="sr-only"
          />
          {t(`trends.range_${range}`)}
        </label>
      ))}
    </fieldset>
  );
}
