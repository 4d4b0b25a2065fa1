'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { useToast } from '#components/ui/toaster.tsx';
import { useRegionalLocale } from '#components/ui/use-regional-locale.ts';
import type { AlertSettings, QuietStretch } from '#lib/core/alerts/alert-settings.ts';

const NIGHT: QuietStretch = { from: '22:00', to: '07:00' };
/** 5 January 2026 was a Monday. */
const monday = (index: number) => new Date(Date.UTC(2026, 0, 5 + index));

interface QuietHoursCardProps {
  settings: AlertSettings;
  timeZone: string;
}

/** When channels are left alone, day by day, and how many notices are too many. */
export function QuietHoursCard({ settings: given, timeZone }: QuietHoursCardProps) {
  const t = useTranslations('alerts');
  const locale = useRegionalLocale();
  const toast = useToast();
  const { busy, run } = useAction();
  const [settings, setSettings] = useState(given);
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });

  const set = (day: number, stretch: QuietStretch | null) =>
    setSettings((known) => ({
      ...known,
      quiet_hours: known.quiet_hours.map((one, index) => (index === day ? stretch : one)),
    }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    void run(async () => {
      await fetchJson('/api/v1/alert-settings', { method: 'PUT', body: settings });
      toast({ text: t('quiet.saved') });
    });
  };
  const digest = (name: 'after' | 'minutes', most: number) => (
    <Field label={t(`quiet.${name}`)}>
      {(control) => (
        <TextInput
          {...control}
          type="number"
          required
          min={1}
          max={most}
          className="w-24"
          defaultValue={settings.digest[name]}
          onChange={({ target }) => {
            if (!target.validity.valid) return;
            const value = target.valueAsNumber;
            setSettings((known) => ({ ...known, digest: { ...known.digest, [name]: value } }));
          }}
        />
      )}
    </Field>
  );

  return (
    <section aria-label={t('quiet.title')}>
      <h2 className="font-semibold text-sm">{t('quiet.title')}</h2>
      <p className="mt-1 mb-2 text-pretty text-muted text-sm">
        {t('quiet.text', { zone: timeZone })}
      </p>
      <Card>
        <form onSubmit={save} className="space-y-4 p-4">
          <ul className="space-y-2">
            {settings.quiet_hours.map((stretch, day) => {
              const name = weekday.format(monday(day));
              return (
                <li key={name} className="flex min-h-9 flex-wrap items-center gap-x-3 gap-y-1">
                  <label className="flex w-36 items-center gap-2 text-sm pointer-coarse:min-h-11">
                    <input
                      type="checkbox"
                      className="size-4 accent-accent pointer-coarse:size-5"
                      checked={stretch !== null}
                      onChange={({ target }) => set(day, target.checked ? NIGHT : null)}
                    />
                    {name}
                  </label>
                  {stretch && (
                    <span className="flex flex-wrap items-center gap-2 text-sm">
                      <TextInput
                        type="time"
                        required
                        aria-label={t('quiet.from', { day: name })}
                        className="w-32 px-2"
                        value={stretch.from}
                        onChange={({ target }) => set(day, { ...stretch, from: target.value })}
                      />
                      {t('quiet.to')}
                      <TextInput
                        type="time"
                        required
                        aria-label={`${name}, ${t('quiet.to')}`}
                        className="w-32 px-2"
                        value={stretch.to}
                        onChange={({ target }) => set(day, { ...stretch, to: target.value })}
                      />
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
          <div>
            <h3 className="font-medium text-sm">{t('quiet.digest_title')}</h3>
            <p className="mt-1 text-pretty text-muted text-sm">{t('quiet.digest_text')}</p>
            <div className="mt-2 flex flex-wrap gap-3">
              {digest('after', 100)}
              {digest('minutes', 1_440)}
            </div>
          </div>
          <Button type="submit" size="small" disabled={busy}>
            {t('quiet.save')}
          </Button>
        </form>
      </Card>
    </section>
  );
}
