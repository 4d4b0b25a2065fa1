'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useSourceName } from '#components/dashboard/piece/use-source-name.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { LocalTime } from '#components/ui/local-time.tsx';
import type { AlertRuleWire } from '#lib/core/alerts/alert-rule-wire.ts';
import { RuleForm } from './rule-form.tsx';

interface RuleRowProps {
  rule: AlertRuleWire;
  onChange: (rule: AlertRuleWire) => void;
  onDelete: () => void;
}

/** A rule: whether it is on, what it looks out for, and behind a button its numbers. */
export function RuleRow({ rule, onChange, onDelete }: RuleRowProps) {
  const t = useTranslations('alerts');
  const sourceName = useSourceName();
  const form = useId();
  const { busy, run } = useAction();
  const [editing, setEditing] = useState(false);

  const change = (body: object) =>
    run(async () => {
      const path = `/api/v1/alert-rules/${rule.id}`;
      onChange(await fetchJson<AlertRuleWire>(path, { method: 'PATCH', body }));
    });

  return (
    <li className="px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-48 flex-1">
          <h3 className="font-medium text-sm">
            {t(`kind.${rule.kind}`)}
            {rule.source !== null && <span> · {sourceName(rule.source)}</span>}
          </h3>
          <p className="mt-0.5 text-pretty text-muted text-sm">{t(`rules.about.${rule.kind}`)}</p>
          {rule.snoozed_until && (
            <p className="mt-1 text-muted text-xs">
              {t('rules.snoozed')} <LocalTime at={rule.snoozed_until} form="moment" />
            </p>
          )}
        </div>
        <label className="flex min-h-9 items-center gap-2 text-sm pointer-coarse:min-h-11">
          <input
            type="checkbox"
            className="size-4 accent-accent pointer-coarse:size-5"
            checked={rule.enabled}
            disabled={busy}
            onChange={({ target }) => void change({ enabled: target.checked })}
          />
          {t('rules.on')}
          <span className="sr-only">: {t(`kind.${rule.kind}`)}</span>
        </label>
        <Button
          size="small"
          aria-expanded={editing}
          aria-controls={form}
          onClick={() => setEditing(!editing)}
        >
          {t('rules.edit')}
          <span className="sr-only">: {t(`kind.${rule.kind}`)}</span>
        </Button>
      </div>
      <div id={form}>
        {editing && <RuleForm rule={rule} onChange={onChange} onDelete={onDelete} />}
      </div>
    </li>
  );
}
