'use client';

import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { NativeSelect } from '#components/ui/native-select.tsx';
import { TextInput } from '#components/ui/text-input.tsx';
import { CHANNEL_KINDS } from '#lib/core/outbound/channel.ts';
import type { ChannelDraft, ChannelErrors } from './channel-draft.ts';
import { EventChoices } from './event-choices.tsx';

interface ChannelFieldsProps {
  draft: ChannelDraft;
  onChange: (draft: ChannelDraft) => void;
  errors: ChannelErrors;
  /** Where an existing channel leads; its kind stays. */
  known?: string;
}

export function ChannelFields({ draft, onChange, errors, known }: ChannelFieldsProps) {
  const t = useTranslations('channels');
  const change = (part: Partial<ChannelDraft>) => onChange({ ...draft, ...part });
  return (
    <div className="space-y-4">
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
        <Field label={t('name')} error={errors.name}>
          {(control) => (
            <TextInput
              {...control}
              name="name"
              value={draft.name}
              onChange={(event) => change({ name: event.target.value })}
              maxLength={100}
              autoComplete="off"
              placeholder={t('name_placeholder')}
            />
          )}
        </Field>
        {known === undefined && (
          <Field label={t('kind')}>
            {(control) => (
              <NativeSelect
                {...control}
                name="kind"
                value={draft.kind}
                onChange={({ target }) => {
                  const kind = CHANNEL_KINDS.find((one) => one === target.value);
                  if (kind) change({ kind });
                }}
                className="w-full"
              >
                {CHANNEL_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`kind_${kind}`)}
                  </option>
                ))}
              </NativeSelect>
            )}
          </Field>
        )}
      </div>
      <Field label={t(`destination_${draft.kind}`)} error={errors.destination}>
        {(control) => (
          <TextInput
            {...control}
            name="destination"
            type={draft.kind === 'email' ? 'email' : 'url'}
            value={draft.destination}
            onChange={(event) => change({ destination: event.target.value })}
            maxLength={2_000}
            autoComplete="off"
            spellCheck={false}
            placeholder={draft.kind === 'email' ? 'team@shop.example' : 'https://'}
          />
        )}
      </Field>
      {known !== undefined && (
        <p className="-mt-2 break-all text-muted text-xs">
          {t('destination_keep', { destination: known })}
        </p>
      )}
      <EventChoices
        chosen={draft.events}
        onChoose={(events) => change({ events })}
        error={errors.events}
      />
    </div>
  );
}
