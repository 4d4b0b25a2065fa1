'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { TextInput } from '#components/ui/text-input.tsx';

interface CustomDaysProps {
  /** 'YYYY-MM-DD' in the viewer's calendar, or empty. */
  from: string;
  to: string;
  onChoose: (days: { from: string; to: string }) => void;
}

/** The first and the last day of a range of one's own. */
export function CustomDays({ from, to, onChoose }: CustomDaysProps) {
  const t = useTranslations('desk');
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm">
      <div className="flex items-center gap-2">
        <label htmlFor={`${id}-from`} className="text-muted">
          {t('filter.from')}
        </label>
        <TextInput
          id={`${id}-from`}
          type="date"
          value={from}
          onChange={({ target }) => onChoose({ from: target.value, to })}
          className="w-auto"
        />
      </div>
      <div className="flex items-center gap-2">
        <label htmlFor={`${id}-to`} className="text-muted">
          {t('filter.to')}
        </label>
        <TextInput
          id={`${id}-to`}
          type="date"
          value={to}
          onChange={({ target }) => onChoose({ from, to: target.value })}
          className="w-auto"
        />
      </div>
    </div>
  );
}
