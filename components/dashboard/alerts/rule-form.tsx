'use client';

import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { fetchJson } from '#components/dashboard/fetch-json.ts';
import { useOfferedSources, useSourceName } from '#components/dashboard/piece/use-source-name.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { useToast } from '#components/ui/toaster.tsx';
import type { AlertParams, AlertRuleWire } from '#lib/core/alerts/alert-rule-wire.ts';
import { ParamFields } from './param-fields.tsx';
import { RuleTrial } from './rule-trial.tsx';
import { SnoozeChoice } from './snooze-choice.tsx';

interface RuleFormProps {
  rule: AlertRuleWire;
  onChange: (rule: AlertRuleWire) => void;
  onDelete: () => void;
}

/** The numbers of a rule, where it looks, and how it would have done. */
export function RuleForm({ rule, onChange, onDelete }: RuleFormProps) {
  const t = useTranslations('alerts');
  const words = useTranslations('desk');
  const toast = useToast();
  const { busy, run } = useAction();
  const [params, setParams] = useState<AlertParams>(rule.params);
  const [source, setSource] = useState(rule.source);
  const [deleting, setDeleting] = useState(false);
  const sourceName = useSourceName();
  const offered = useOfferedSources();
  const sources = [...new Set([...offered, ...(source === null ? [] : [source])])];
  const path = `/api/v1/alert-rules/${rule.id}`;

  const change = (body: object) =>
    run(async () => {
      onChange(await fetchJson<AlertRuleWire>(path, { method: 'PATCH', body }));
      toast({ text: t('rules.saved') });
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void change({ params, source });
  };
  const remove = () =>
    run(async () => {
      await fetchJson(path, { method: 'DELETE' });
      toast({ text: t('rules.deleted') });
      onDelete();
    });

  return (
    <form onSubmit={submit} className="mt-3 space-y-4 rounded-lg bg-sunken p-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <ParamFields params={params} onChange={setParams} />
        <Field label={t('rules.source')}>
          {(control) => (
            <NativeSelect
              {...control}
              className="w-full"
              value={source ?? ''}
              onChange={({ target }) => setSource(target.value || null)}
            >
              <option value="">{t('rules.all_sources')}</option>
              {sources.map((one) => (
                <option key={one} value={one}>
                  {sourceName(one)}
                </option>
              ))}
            </NativeSelect>
          )}
        </Field>
        <SnoozeChoice
          until={rule.snoozed_until}
          disabled={busy}
          onChoose={(snoozed_until) => void change({ snoozed_until })}
        />
      </div>
      <RuleTrial kind={rule.kind} source={source} params={params} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" size="small" disabled={busy}>
          {t('rules.save')}
        </Button>
        {!rule.preset && (
          <Button variant="ghost" size="small" disabled={busy} onClick={() => setDeleting(true)}>
            <Trash2 aria-hidden />
            {t('rules.delete')}
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={deleting}
        onOpenChange={setDeleting}
        title={t('rules.delete_title')}
        description={t('rules.delete_text')}
        confirmLabel={t('rules.delete')}
        cancelLabel={words('cancel')}
        onConfirm={() => void remove()}
      />
    </form>
  );
}
