'use client';

import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Field } from '#components/ui/field.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { useToast } from '#components/ui/toaster.tsx';

const CHOICES = [30, 90, 180, 365, 730, 1825, 3650];

/** How long entries are kept; what is older is gone within the hour. */
export function RetentionChoice({ days }: { days: number }) {
  const t = useTranslations('audit');
  const format = useFormatter();
  const router = useRouter();
  const toast = useToast();
  const { busy, run } = useAction();
  const choices = [...new Set([...CHOICES, days])].sort((one, other) => one - other);

  const choose = (chosen: number) =>
    run(async () => {
      const body = { audit_retention_days: chosen };
      await fetchJson('/api/v1/settings', { method: 'PATCH', body });
      toast({ text: t('kept_saved', { days: chosen }) });
      router.refresh();
    });

  return (
    <div className="mt-8 flex flex-wrap items-end gap-x-4 gap-y-2 border-line border-t pt-4">
      <Field label={t('kept')}>
        {(control) => (
          <NativeSelect
            {...control}
            key={days}
            name="audit_retention_days"
            defaultValue={days}
            disabled={busy}
            onChange={({ target }) => void choose(Number(target.value))}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {format.number(choice, { style: 'unit', unit: 'day', unitDisplay: 'long' })}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      <p className="min-w-48 max-w-prose flex-1 text-pretty text-muted text-sm">{t('kept_text')}</p>
    </div>
  );
}
