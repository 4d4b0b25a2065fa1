'use client';

import { FlaskConical } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { AlertKind } from '#lib/core/alerts/alert.ts';
import type { AlertParams, RulePreview } from '#lib/core/alerts/alert-rule-wire.ts';

interface RuleTrialProps {
  kind: AlertKind;
  source: string | null;
  params: AlertParams;
}

/** How often a rule would have alarmed, with the numbers as they stand in the form. */
export function RuleTrial({ kind, source, params }: RuleTrialProps) {
  const t = useTranslations('alerts');
  const { busy, run } = useAction();
  const [preview, setPreview] = useState<{ of: string; found: RulePreview } | null>(null);
  const asked = JSON.stringify({ kind, source, params });
  // An answer to other numbers is none.
  const found = preview?.of === asked ? preview.found : null;
  const last = found?.raised_at[0];

  const tryIt = () =>
    run(async () => {
      const path = '/api/v1/alert-rules/preview';
      const body = { kind, source, params };
      const answer = await fetchJson<RulePreview>(path, { method: 'POST', body });
      setPreview({ of: asked, found: answer });
    });

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button size="small" disabled={busy} onClick={() => void tryIt()}>
        <FlaskConical aria-hidden />
        {busy ? t('rules.trying') : t('rules.try')}
      </Button>
      <p aria-live="polite" className="min-h-5 text-pretty text-sm">
        {found && found.days === 0 && t('rules.too_much')}
        {found && found.days > 0 && t('rules.would', { count: found.count, days: found.days })}
        {last && (
          <>
            {' '}
            {t('rules.last_at')} <LocalTime at={last} form="moment" />
          </>
        )}
      </p>
    </div>
  );
}
