'use client';

import { X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import type { ForecastWire } from '#lib/core/workflows/workflow-wire.ts';

/** What a run would do; nothing of it has been done. */
export function ForecastBox({ steps, onClose }: { steps: ForecastWire[]; onClose: () => void }) {
  const t = useTranslations('workflows');
  const locale = useLocale();
  const told = ({ details, action }: ForecastWire) => {
    const zone = typeof details.time_zone === 'string' ? details.time_zone : 'UTC';
    const moment = new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: zone,
    });
    const values = Object.entries(details).map(([name, value]) => {
      const isMoment = name === 'from' || name === 'to';
      return [name, isMoment ? moment.format(new Date(String(value))) : (value ?? '')];
    });
    return t.has(`would_${action}`) ? t(`would_${action}`, Object.fromEntries(values)) : action;
  };
  return (
    <div role="status" className="relative mt-4 rounded-lg bg-sunken p-4 pe-12 text-sm">
      <p className="font-medium">{t('would')}</p>
      <ol className="mt-2 list-decimal space-y-1 ps-5 text-pretty">
        {steps.map((step) => (
          <li key={step.task}>{told(step)}</li>
        ))}
      </ol>
      <Button
        variant="ghost"
        size="icon"
        aria-label={t('close')}
        onClick={onClose}
        className="absolute inset-e-2 top-2"
      >
        <X aria-hidden />
      </Button>
    </div>
  );
}
