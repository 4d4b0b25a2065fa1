'use client';

import Form from 'next/form';
import { useTranslations } from 'next-intl';
import { type ChangeEvent, useId } from 'react';
import { Button } from '#components/ui/button.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { AUDIT_OUTCOMES, AUDIT_VIAS } from '#lib/core/audit/audit-entry.ts';
import { PERIODS } from '#lib/core/feedback/relative-period.ts';
import type { AuditQuery } from './audit-query.ts';

interface AuditFiltersProps {
  query: AuditQuery;
  actions: string[];
  actors: string[];
}

const submit = ({ target }: ChangeEvent<HTMLSelectElement>) => target.form?.requestSubmit();

/** A form of its own address: it works before its script is there, and a choice can be shared. */
export function AuditFilters({ query, actions, actors }: AuditFiltersProps) {
  const t = useTranslations('audit');
  const names = useId();
  const selects = [
    { name: 'action', options: actions.map((one) => [one, one] as const) },
    { name: 'via', options: AUDIT_VIAS.map((one) => [one, t(`via.${one}`)] as const) },
    { name: 'outcome', options: AUDIT_OUTCOMES.map((one) => [one, t(`outcome.${one}`)] as const) },
    { name: 'period', options: PERIODS.map((one) => [one, t(`period.${one}`)] as const) },
  ] as const;
  return (
    <Form
      action="/admin/audit"
      role="search"
      aria-label={t('narrow')}
      className="grid grid-cols-2 gap-2 md:grid-cols-[minmax(9rem,1.4fr)_repeat(4,minmax(0,1fr))_auto]"
    >
      <TextInput
        name="actor"
        aria-label={t('actor')}
        placeholder={t('who')}
        defaultValue={query.actor ?? ''}
        list={names}
        maxLength={254}
        autoComplete="off"
        className="col-span-2 md:col-span-1"
      />
      <datalist id={names}>
        {[...new Set(actors)].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {selects.map(({ name, options }) => (
        <NativeSelect
          key={name}
          name={name}
          aria-label={t(`any_${name}`)}
          defaultValue={query[name] ?? ''}
          onChange={submit}
          className="min-w-0"
        >
          <option value="">{t(`any_${name}`)}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </NativeSelect>
      ))}
      {(['from', 'to'] as const).map((name) =>
        query[name] ? <input key={name} type="hidden" name={name} value={query[name]} /> : null,
      )}
      <Button type="submit" size="small" className="col-span-2 h-9 md:col-span-1">
        {t('show')}
      </Button>
    </Form>
  );
}
