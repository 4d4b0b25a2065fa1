'use client';

import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import type { Source } from '#lib/core/settings/settings.ts';
import { SourceLink } from './source-link.tsx';

interface SourceRowProps {
  source: Source;
  /** Whether it is known by this name already. */
  saved: boolean;
  onChange: (part: Partial<Source>) => void;
  onRemove: () => void;
  nameError: string | undefined;
  labelError: string | undefined;
}

export function SourceRow(props: SourceRowProps) {
  const { source, saved, onChange, onRemove, nameError, labelError } = props;
  const t = useTranslations('settings.sources');
  return (
    <li className="grid gap-3 border-line border-b pb-5 last:border-0 last:pb-0">
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <Field label={t('name')} error={nameError}>
          {(control) => (
            <TextInput
              {...control}
              name="source_name"
              dir="auto"
              value={source.name}
              onChange={({ target }) => onChange({ name: target.value })}
              placeholder="shop-12"
              spellCheck={false}
              autoCapitalize="none"
              autoComplete="off"
            />
          )}
        </Field>
        <Field label={t('label')} error={labelError}>
          {(control) => (
            <TextInput
              {...control}
              name="source_label"
              dir="auto"
              value={source.label}
              onChange={({ target }) => onChange({ label: target.value })}
              placeholder={source.name}
              autoComplete="off"
            />
          )}
        </Field>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <label className="flex min-h-9 items-center gap-2 text-sm pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={source.archived}
            onChange={({ target }) => onChange({ archived: target.checked })}
            className="size-4 accent-accent"
          />
          {t('archived')}
        </label>
        <Button
          variant="ghost"
          size="icon"
          aria-label={source.name === '' ? t('remove_new') : t('remove', { name: source.name })}
          onClick={onRemove}
          className="ms-auto"
        >
          <Trash2 aria-hidden />
        </Button>
      </div>
      {saved ? (
        !source.archived && <SourceLink source={source} />
      ) : (
        <p className="text-muted text-xs">{t('link_unsaved')}</p>
      )}
    </li>
  );
}
