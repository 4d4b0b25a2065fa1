'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { ALERT_KINDS, type AlertKind } from '#lib/core/alerts/alert.ts';
import type { AlertRuleWire } from '#lib/core/alerts/alert-rule-wire.ts';
import { RuleRow } from './rule-row.tsx';

/** What the team wants to be alarmed of. */
export function RulesCard({ rules: given }: { rules: AlertRuleWire[] }) {
  const t = useTranslations('alerts');
  const { busy, run } = useAction();
  const [rules, setRules] = useState(given);
  const [kind, setKind] = useState<AlertKind>('low_rating');

  const add = () =>
    run(async () => {
      const body = { kind, enabled: false };
      const rule = await fetchJson<AlertRuleWire>('/api/v1/alert-rules', { method: 'POST', body });
      setRules((known) => [...known, rule]);
    });

  return (
    <section aria-label={t('rules.title')}>
      <h2 className="font-semibold text-sm">{t('rules.title')}</h2>
      <p className="mt-1 mb-2 text-pretty text-muted text-sm">{t('rules.text')}</p>
      <Card>
        <ul className="divide-y divide-line">
          {rules.map((rule) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              onChange={(next) =>
                setRules((known) => known.map((one) => (one.id === next.id ? next : one)))
              }
              onDelete={() => setRules((known) => known.filter(({ id }) => id !== rule.id))}
            />
          ))}
        </ul>
      </Card>
      <div className="mt-3 flex flex-wrap items-end gap-2">
        <Field label={t('rules.kind')}>
          {(control) => (
            <NativeSelect
              {...control}
              value={kind}
              onChange={({ target }) => {
                const chosen = ALERT_KINDS.find((one) => one === target.value);
                if (chosen) setKind(chosen);
              }}
            >
              {ALERT_KINDS.map((one) => (
                <option key={one} value={one}>
                  {t(`kind.${one}`)}
                </option>
              ))}
            </NativeSelect>
          )}
        </Field>
        <Button size="small" className="h-9" disabled={busy} onClick={() => void add()}>
          <Plus aria-hidden />
          {t('rules.add')}
        </Button>
      </div>
    </section>
  );
}
