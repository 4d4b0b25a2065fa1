'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import type { ScheduleWire } from '#lib/core/workflows/workflow-wire.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

interface ScheduleFormProps {
  schedule: ScheduleWire;
  name: string;
  busy: boolean;
  onSave: (schedule: ScheduleWire) => void;
}

/** The day and the time; saved when there is anything to save. */
export function ScheduleForm({ schedule, name, busy, onSave }: ScheduleFormProps) {
  const t = useTranslations('workflows');
  const [time, setTime] = useState(schedule.time);
  const [weekday, setWeekday] = useState(schedule.weekday);
  const changed = time !== schedule.time || weekday !== schedule.weekday;
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ time, weekday });
      }}
    >
      <NativeSelect
        aria-label={t('day_of', { name })}
        value={weekday ?? ''}
        onChange={(event) => setWeekday(Number(event.target.value) || null)}
      >
        <option value="">{t('every_day')}</option>
        {WEEKDAYS.map((day) => (
          <option key={day} value={day}>
            {t(`weekday_${day}`)}
          </option>
        ))}
      </NativeSelect>
      <TextInput
        type="time"
        required
        aria-label={t('time_of', { name })}
        value={time}
        onChange={(event) => setTime(event.target.value)}
        className="w-32"
      />
      {changed && (
        <Button type="submit" disabled={busy}>
          {t('save')}
        </Button>
      )}
    </form>
  );
}
