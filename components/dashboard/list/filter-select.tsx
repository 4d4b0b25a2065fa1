'use client';

import { useTranslations } from 'next-intl';
import { NativeSelect } from '#components/ui/native-select.tsx';

interface FilterSelectProps {
  filter: 'rating' | 'sentiment' | 'language' | 'source';
  /** Empty when not filtered. */
  value: string;
  options: { value: string; name: string }[];
  onChoose: (value: string) => void;
}

export function FilterSelect({ filter, value, options, onChoose }: FilterSelectProps) {
  const t = useTranslations('desk');
  return (
    <NativeSelect
      name={filter}
      aria-label={t(`filter.${filter}`)}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
      className="min-w-0"
    >
      <option value="">{t(`filter.any_${filter}`)}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value} suppressHydrationWarning>
          {option.name}
        </option>
      ))}
    </NativeSelect>
  );
}
